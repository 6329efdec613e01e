package org.mentoring.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// `./mentoring` in a copy of the project's shape, with a JDK and a Maven that only write down how
/// they are called.
class LauncherScriptIT {

    private static final List<String> MODULES =
            List.of(
                    "local-stack",
                    "pairing-service",
                    "meeting-service",
                    "feedback-service",
                    "notification-service",
                    "gateway");

    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "env",
                    "dirname",
                    "sed",
                    "find",
                    "sort",
                    "xargs",
                    "cut",
                    "cat",
                    "head",
                    "mkdir",
                    "rm",
                    "tr",
                    "tee",
                    "mv",
                    "ls",
                    "touch",
                    "readlink",
                    "sha256sum",
                    "shasum");

    @TempDir Path root;

    private Path calls;

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(Path.of("../mentoring"), root.resolve("mentoring"));
        calls = Files.writeString(root.resolve("calls"), "");
        write("pom.xml", "<project/>");
        write("platform/event-runtime/src/main/java/A.java", "class A {}");
        for (String module : MODULES) {
            write(module + "/src/main/java/Main.java", "class Main {}");
            write(module + "/src/test/java/MainTest.java", "class MainTest {}");
        }
        layOutTools();
    }

    @Test
    void buildsEverythingAtFirstAndNothingWhenNothingHasChanged() throws Exception {
        run("up");
        assertThat(mavenCalls())
                .singleElement()
                .asString()
                .contains("-pl " + String.join(",", MODULES), "-Djars-only");

        run("up");
        assertThat(mavenCalls()).hasSize(1);
        assertThat(lastJavaCall()).contains("org.mentoring.local.LocalStackApplication up");
    }

    @Test
    void buildsOnlyTheApplicationThatHasChanged() throws Exception {
        run("up");

        write("meeting-service/src/main/java/Main.java", "class Main { int changed; }");
        run("up");

        assertThat(mavenCalls().getLast()).contains("-pl meeting-service -am");
    }

    @Test
    void buildsAgainWhenASourceIsDeletedOrTheJarIsGone() throws Exception {
        write("gateway/src/main/java/Other.java", "class Other {}");
        run("up");

        Files.delete(root.resolve("gateway/src/main/java/Other.java"));
        run("up");
        assertThat(mavenCalls().getLast()).contains("-pl gateway -am");

        Files.delete(root.resolve("feedback-service/target/feedback-service-1.jar"));
        run("up");
        assertThat(mavenCalls().getLast()).contains("-pl feedback-service -am");
    }

    @Test
    void buildsAllApplicationsWhenThePlatformHasChanged() throws Exception {
        run("up");

        write("platform/event-runtime/src/main/java/A.java", "class A { int changed; }");
        run("up");

        assertThat(mavenCalls().getLast()).contains("-pl " + String.join(",", MODULES));
    }

    @Test
    void doesNotBuildForAChangedTest() throws Exception {
        run("up");

        write("meeting-service/src/test/java/MainTest.java", "class MainTest { int changed; }");
        run("up");

        assertThat(mavenCalls()).hasSize(1);
    }

    @Test
    void saysInOneLineThatMavenIsMissing() throws Exception {
        Files.delete(root.resolve("bin/mvn"));

        Run run = run("up");

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.output).contains("mentoring: No Maven found.").hasLineCount(1);
    }

    @Test
    void saysThatTheBuildFailed() throws Exception {
        script("bin/mvn", "exit 1");

        Run run = run("up");

        assertThat(run.exitCode).isEqualTo(1);
        assertThat(run.output).contains("mentoring: The build failed");
    }

    @Test
    void takesNoOlderJdk() throws Exception {
        write("jdk/release", "JAVA_VERSION=\"21.0.2\"\n");

        assertThat(lineOfFoundJdk()).doesNotContain(root.resolve("jdk").toString());
    }

    private String lineOfFoundJdk() throws Exception {
        run("up");
        return Files.readString(calls);
    }

    private void layOutTools() throws IOException {
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        script("jdk/bin/javac", "exit 0");
        script(
                "jdk/bin/java",
                """
                echo "%s java $*" >> %s
                if [[ $* == *jarmode* ]]; then mkdir -p "${@: -1}" && touch "${@: -1}/local-stack-1-exec.jar"; fi
                """
                        .formatted(root.resolve("jdk"), calls));
        script(
                "bin/mvn",
                """
                echo "mvn $*" >> %s
                all="$*" && modules=${all#*-pl }
                for module in $(echo "${modules%%%% *}" | tr , ' '); do
                    mkdir -p "$module/target"
                    if [[ $module == local-stack ]]; then kind=-exec; else kind=; fi
                    touch "$module/target/$module-1$kind.jar"
                done
                """
                        .formatted(calls));
    }

    private List<String> mavenCalls() throws IOException {
        return Files.readAllLines(calls).stream().filter(line -> line.startsWith("mvn")).toList();
    }

    private String lastJavaCall() throws IOException {
        return Files.readAllLines(calls).getLast();
    }

    private Run run(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", root.resolve("mentoring").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().remove("JAVA25_HOME");
        builder.environment().put("PATH", root.resolve("bin") + ":" + systemToolsWithoutMaven());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.onExit().join().exitValue(), output);
    }

    /// The tools the script uses and no others, so that a Maven of this machine is not among them.
    private Path systemToolsWithoutMaven() throws IOException {
        Path folder = root.resolve("tools");
        for (String tool : TOOLS) {
            for (Path program : List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool))) {
                if (Files.exists(program) && !Files.exists(folder.resolve(tool))) {
                    script("tools/" + tool, "exec " + program + " \"$@\"");
                }
            }
        }
        return folder;
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void script(String path, String content) throws IOException {
        write(path, "#!/bin/bash\n" + content);
        Files.setPosixFilePermissions(
                root.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int exitCode, String output) {}
}
