package org.mentoring.service.boot;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Adds `service-defaults.yaml` behind everything else: whatever a service, its environment or an
/// operator sets wins. Public because Spring Boot makes it by name.
public final class ServiceDefaults implements EnvironmentPostProcessor, Ordered {

    static final String RESOURCE = "org/mentoring/service/service-defaults.yaml";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        try {
            List<PropertySource<?>> defaults =
                    new YamlPropertySourceLoader()
                            .load("service-defaults", new ClassPathResource(RESOURCE));
            defaults.forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// After the service's own files are there.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
