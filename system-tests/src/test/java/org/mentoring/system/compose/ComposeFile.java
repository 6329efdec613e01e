package org.mentoring.system.compose;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// `docker-compose.yml`, with anchors and merges resolved and every variable at its default.
final class ComposeFile {

    /// Where Maven runs this module's tests.
    private static final Path ROOT = Path.of("..");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    private final Map<?, ?> services;

    private ComposeFile(Map<?, ?> services) {
        this.services = services;
    }

    static ComposeFile read() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<?, ?> file = yaml.load(withDefaults(text("docker-compose.yml")));
        return new ComposeFile(map(file.get("services")));
    }

    /// Another file of the deployment, such as `deploy/Dockerfile`.
    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return services.keySet().stream().map(Object::toString).toList();
    }

    Service service(String name) {
        return new Service(name, map(services.get(name)));
    }

    private static String withDefaults(String text) {
        return VARIABLE.matcher(text).replaceAll((MatchResult it) -> it.group(1));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    /// One container.
    record Service(String name, Map<?, ?> settings) {

        boolean is(String setting) {
            return Boolean.TRUE.equals(settings.get(setting));
        }

        boolean has(String setting) {
            return settings.containsKey(setting);
        }

        String text(String setting) {
            return String.valueOf(settings.get(setting));
        }

        List<String> list(String setting) {
            List<String> texts = new ArrayList<>();
            if (settings.get(setting) instanceof List<?> values) {
                values.forEach(value -> texts.add(value.toString()));
            }
            return texts;
        }

        Map<?, ?> object(String setting) {
            return settings.get(setting) instanceof Map<?, ?> values ? values : Map.of();
        }

        String environment(String variable) {
            return Objects.requireNonNull(object("environment").get(variable), variable).toString();
        }
    }
}
