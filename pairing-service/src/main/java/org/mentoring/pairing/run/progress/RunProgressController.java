package org.mentoring.pairing.run.progress;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.RunProgress;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.progress.ProgressViews.EndedView;
import org.mentoring.pairing.run.progress.ProgressViews.View;
import org.mentoring.web.caller.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/// How far a run is, as a stream, for the coordinators of the cohort.
@RestController
class RunProgressController {

    private static final Logger LOG = LoggerFactory.getLogger(RunProgressController.class);

    private final PairingRunService runs;
    private final RunProgress progress;
    private final ProgressStreams streams;
    private final ProgressSettings settings;
    private final JsonMapper json;

    RunProgressController(
            PairingRunService runs,
            RunProgress progress,
            ProgressStreams streams,
            ProgressSettings settings,
            JsonMapper json) {
        this.runs = runs;
        this.progress = progress;
        this.streams = streams;
        this.settings = settings;
        this.json = json;
    }

    /// Follows a run while it is computed, as server-sent events. `progress` says the step and how
    /// many promising pairs there are: first as things stand, then whenever that changes. `end`
    /// says how it ended, as `status`, with `draftCount`, `unmatchedMentees` and `unmatchedMentors`
    /// or with `failure`, and closes the stream. A stream that breaks off is opened again; a client
    /// that has seen the end and comes again is told to stop. 503 with `Retry-After` while too many
    /// follow runs on this instance: the run itself can be read all the same.
    ///
    /// @param last the id of the last event seen, which browsers send by themselves
    @GetMapping(
            path = "/api/pairing-runs/{id}/progress",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response) {
        var run = new PairingRunId(id);
        var first = stateOf(caller, run);
        if (first instanceof EndedView && RunWatch.END.equals(last)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try (var _ = streams.enter()) {
            send(caller, run, first, response);
        }
    }

    /// The progress is read first: it is forgotten once the run has ended.
    private View stateOf(Caller caller, PairingRunId id) {
        var soFar = progress.of(id).orElse(null);
        var run = runs.find(caller, id).state();
        return run instanceof PairingRun.Requested
                ? ProgressViews.underWay(soFar)
                : ProgressViews.ended(run);
    }

    /// From the first byte on there is no other answer: what goes wrong ends the stream, and the
    /// client comes again.
    private void send(Caller caller, PairingRunId run, View first, HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        // Proxies of the nginx kind hold streams back unless they are told.
        response.setHeader("X-Accel-Buffering", "no");
        try {
            new RunWatch(new EventStream(response.getOutputStream()), json, settings)
                    .follow(
                            first,
                            () -> stateOf(caller, run),
                            limits -> streams.pause(limits.interval()));
        } catch (IOException left) {
            LOG.debug("Nobody follows pairing run {} here any more", run, left);
        } catch (RuntimeException failed) {
            LOG.warn("A stream about pairing run {} breaks off", run, failed);
        }
    }
}
