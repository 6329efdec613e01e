package org.mentoring.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.local.demo.Demo;
import org.mentoring.local.stack.RunningStack;
import org.mentoring.system.stack.OnTheWholeSystem;
import org.mentoring.system.stack.WholeSystem;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/// `./mentoring demo` tells its story to the end, which it does only when every event came, valid
/// and in order.
@OnTheWholeSystem
class DemoIT {

    @Test
    void theStoryIsToldToItsEnd(WholeSystem system) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        RunningStack stack = RunningStack.of(system.settings(), system.statuses());
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            new Demo(stack, out, InstantSource.system()).play();
        } finally {
            System.out.print(told.toString(StandardCharsets.UTF_8));
        }

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("The story is told:");
    }
}
