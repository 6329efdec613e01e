package org.mentoring.pairing.run.progress;

import org.mentoring.pairing.run.progress.ProgressViews.EndedView;
import org.mentoring.pairing.run.progress.ProgressViews.UnderWayView;
import org.mentoring.pairing.run.progress.ProgressViews.View;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Tells one client how far a run is: the present state first, then whatever changes, at last how
/// it ended. It looks into the store, so it does not matter which instance computes.
final class RunWatch {

    /// The id of the last event: who has seen it need not come again.
    static final String END = "end";

    private final EventStream events;
    private final JsonMapper json;
    private final ProgressSettings settings;

    RunWatch(EventStream events, JsonMapper json, ProgressSettings settings) {
        this.events = events;
        this.json = json;
        this.settings = settings;
    }

    /// Ends with the run, or when the stream has lasted its longest.
    ///
    /// @param first the state by now
    /// @param next asked again and again
    /// @param goesOn waits before each look; false ends the stream
    /// @throws IOException the client has left
    void follow(View first, Supplier<View> next, Predicate<ProgressSettings> goesOn)
            throws IOException {
        events.retry(settings.retry());
        send(first);
        var last = first;
        var quiet = 0L;
        for (var looks = 1L;
                last instanceof UnderWayView && looks < settings.looks() && goesOn.test(settings);
                looks++) {
            var now = next.get();
            quiet = now.equals(last) ? quiet + 1 : 0;
            if (quiet == 0) {
                send(now);
            } else if (quiet % settings.looksPerHeartbeat() == 0) {
                events.comment("still here");
            }
            last = now;
        }
    }

    private void send(View view) throws IOException {
        var data = json.writeValueAsString(view);
        switch (view) {
            case UnderWayView _ -> events.event("progress", data);
            case EndedView _ -> events.event("end", END, data);
        }
    }
}
