package org.mentoring.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class RunFilesTest {

    private static final RunningStack RUNNING =
            new RunningStack(
                    7,
                    "http://gateway",
                    "http://issuer",
                    "kafka:1",
                    "",
                    List.of(
                            new RunningStack.Line("kafka", 8, "ready", 0, "kafka:1"),
                            new RunningStack.Line("mongo", 0, "crashed", 3, "")));

    @TempDir Path home;

    private RunFiles files;

    @BeforeEach
    void layOut() {
        StackFolders folders = new StackFolders(home, home);
        folders.create();
        files = new RunFiles(folders);
    }

    @Test
    void tellWhatRuns() {
        files.claim();
        files.write(RUNNING);

        assertThat(files.running()).contains(RUNNING);
        assertThat(files.ready()).isFalse();
        files.markReady();
        assertThat(files.ready()).isTrue();
    }

    @Test
    void refuseASecondStack() {
        files.claim();

        assertThatThrownBy(() -> new RunFiles(new StackFolders(home, home)).claim())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("runs already");
    }

    @Test
    void doNotTakeAFileForARunningStack() {
        files.write(RUNNING);

        assertThat(files.running()).isEmpty();
        assertThatThrownBy(files::requireRunning).hasMessageContaining("./mentoring up");
    }
}
