package org.mentoring.pairing.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Cancelled;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Messages;
import org.mentoring.pairing.run.domain.PairingRun.Publication;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunCommand;
import org.mentoring.pairing.run.domain.PairingRunCommand.Cancel;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.PairingRunCommand.FinishPublication;
import org.mentoring.pairing.run.domain.PairingRunCommand.Publish;
import org.mentoring.pairing.run.domain.PairingRunEvent;
import org.mentoring.pairing.run.domain.UsedSettings;
import org.mentoring.pairing.run.domain.WhatIf;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The published samples tell of one run; played here, it says the same.
class PairingRunEventTranslatorTest {

    private static final String ID = "run0spring0first0000000000";
    private static final Instant MORNING = Instant.parse("2026-03-02T09:10:00Z");
    private static final PersonId RUTH = new PersonId("person0ruth000000000000000");
    private static final Request REQUEST = requestOf(ID);
    private static final UsedSettings USED = new UsedSettings(6, Map.of("skills", 40));

    private static final Result RESULT =
            new Result("attempt", "fingerprint", "people", USED, 2, 0, 0, 1570, MORNING);
    private static final Publication SOME =
            new Publication(List.of(new PairingId("pairing1")), new Messages("canary-4711", null));
    private static final Decider<PairingRun, PairingRunEvent> DECIDER =
            new Decider<>(PairingRun::evolve, PairingRunEventTranslator::translate);

    private final Story<PairingRun, PairingRunEvent> story = new Story<>(new PairingRunDocument());

    @Test
    void tellsOfARunThatIsPublished() {
        request(REQUEST);
        play(REQUEST, new Complete(RESULT));
        play(REQUEST, new Publish(SOME));
        play(REQUEST, new FinishPublication(1, 1, MORNING));
        play(REQUEST, new Publish(Publication.OF_ALL));
        play(REQUEST, new FinishPublication(2, 0, MORNING));

        assertThatTold(REQUEST);
        assertThat(story.state(ID)).isEqualTo(new Published(REQUEST, RESULT, 2, MORNING));
    }

    @Test
    void tellsOfAFailureButNotWhy() {
        var failed = requestOf("run0spring0third0000000000");
        request(failed);
        play(failed, new Fail("Too many people.", MORNING));

        assertThatTold(failed);
        assertThat(story.state(failed.id().value()))
                .isEqualTo(new Failed(failed, "Too many people.", MORNING));
    }

    @Test
    void tellsWhoCancelledIt() {
        var cancelled = requestOf("run0spring0second000000000");
        request(cancelled);
        play(cancelled, new Cancel(RUTH, MORNING));

        assertThatTold(cancelled);
        assertThat(story.state(cancelled.id().value()))
                .isEqualTo(new Cancelled(cancelled, RUTH, MORNING));
    }

    private void assertThatTold(Request request) {
        var id = request.id().value();
        assertThat(story.told(id)).isEqualTo(Story.samples(TopicCatalog.PAIRING_RUN, id));
    }

    private static Request requestOf(String id) {
        return new Request(
                new PairingRunId(id),
                new CohortId("cohort0spring0000000000000"),
                RUTH,
                Aim.BEST_FIT,
                null,
                WhatIf.NOTHING,
                MORNING);
    }

    private void request(Request request) {
        var requested = new PairingRunEvent.Requested(request);
        var run = PairingRun.begin(requested);
        story.begin(request.id().value(), run, DECIDER, Decision.accepted(requested));
    }

    private void play(Request request, PairingRunCommand command) {
        story.then(request.id().value(), DECIDER, run -> PairingRun.decide(run, command));
    }
}
