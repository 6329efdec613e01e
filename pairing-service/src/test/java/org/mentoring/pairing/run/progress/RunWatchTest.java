package org.mentoring.pairing.run.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.progress.ProgressViews.EndedView;
import org.mentoring.pairing.run.progress.ProgressViews.UnderWayView;
import org.mentoring.pairing.run.progress.ProgressViews.View;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Looks every second, says that it is alive every three, and lasts ten.
class RunWatchTest {

    private static final ProgressSettings SETTINGS =
            new ProgressSettings(
                    1,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(2));
    private static final View WAITING = new UnderWayView("requested", null, 0);
    private static final View FLOW = new UnderWayView("requested", "flow", 12);
    private static final View MORE = new UnderWayView("requested", "flow", 40);
    private static final View DONE = new EndedView("completed", 9, 1, 0, null);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int looks;

    private static String json(View view) {
        return JsonMapper.shared().writeValueAsString(view);
    }

    @Test
    void tellsThePresentStateThenWhatChangesAndHowItEnds() throws IOException {
        follow(sent, WAITING, FLOW, FLOW, MORE, DONE, FLOW);

        assertThat(sent.toString(UTF_8))
                .isEqualTo(
                        """
                        retry: 2000

                        event: progress
                        data: %s

                        event: progress
                        data: %s

                        event: progress
                        data: %s

                        event: end
                        id: end
                        data: %s

                        """
                                .formatted(json(WAITING), json(FLOW), json(MORE), json(DONE)));
        assertThat(looks).isEqualTo(4);
    }

    @Test
    void endsAtOnceWithARunThatHasEnded() throws IOException {
        follow(sent, DONE, FLOW);

        assertThat(events()).containsExactly("retry: 2000", "event: end");
        assertThat(looks).isZero();
    }

    @Test
    void saysThatItIsAliveWhileNothingChanges() throws IOException {
        follow(sent, FLOW, FLOW, FLOW, FLOW, FLOW, FLOW, FLOW, MORE, MORE, MORE, MORE);

        assertThat(events())
                .containsExactly(
                        "retry: 2000",
                        "event: progress",
                        ": still here",
                        ": still here",
                        "event: progress");
    }

    @Test
    void lastsNoLongerThanItMay() throws IOException {
        var forever = new View[20];
        Arrays.fill(forever, FLOW);

        follow(sent, FLOW, forever);

        assertThat(looks).isEqualTo(9);
        assertThat(events()).doesNotContain("event: end");
    }

    @Test
    void endsWhenTheInstanceStops() throws IOException {
        new RunWatch(new EventStream(sent), JsonMapper.shared(), SETTINGS)
                .follow(FLOW, this::unexpected, _ -> false);

        assertThat(events()).containsExactly("retry: 2000", "event: progress");
    }

    @Test
    void endsWhenTheClientHasLeft() {
        var left =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("broken pipe");
                    }
                };

        assertThatThrownBy(() -> follow(left, FLOW, MORE)).isInstanceOf(IOException.class);
        assertThat(looks).isZero();
    }

    private void follow(OutputStream out, View first, View... then) throws IOException {
        Deque<View> next = new ArrayDeque<>(List.of(then));
        new RunWatch(new EventStream(out), JsonMapper.shared(), SETTINGS)
                .follow(
                        first,
                        () -> {
                            looks++;
                            return next.remove();
                        },
                        _ -> !next.isEmpty());
    }

    private View unexpected() {
        throw new IllegalStateException("looked after the end");
    }

    private List<String> events() {
        return sent.toString(UTF_8)
                .lines()
                .filter(line -> line.matches("(retry|event|): .*"))
                .toList();
    }
}
