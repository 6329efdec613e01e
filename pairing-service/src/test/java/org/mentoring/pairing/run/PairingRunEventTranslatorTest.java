package org.mentoring.pairing.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunCommand;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.PairingRunCommand.FinishPublication;
import org.mentoring.pairing.run.domain.PairingRunCommand.Publish;
import org.mentoring.pairing.run.domain.PairingRunEvent;

import java.time.Instant;

/// The published samples tell of one run; played here, it says the same.
class PairingRunEventTranslatorTest {

    private static final String ID = "run0spring0first0000000000";
    private static final Instant MORNING = Instant.parse("2026-03-02T09:10:00Z");
    private static final Request REQUEST =
            new Request(
                    new PairingRunId(ID),
                    new CohortId("cohort0spring0000000000000"),
                    new PersonId("person0ruth000000000000000"),
                    Aim.BEST_FIT,
                    MORNING);
    private static final Result RESULT =
            new Result("attempt", "fingerprint", 2, 0, 0, 1570, MORNING);
    private static final Decider<PairingRun, PairingRunEvent> DECIDER =
            new Decider<>(PairingRun::evolve, PairingRunEventTranslator::translate);

    private final Story<PairingRun, PairingRunEvent> story = new Story<>(new PairingRunDocument());

    @Test
    void tellsOfARunThatIsPublished() {
        request();
        play(new Complete(RESULT));
        play(new Publish());
        play(new FinishPublication(2, MORNING));

        assertThat(story.told(ID)).isEqualTo(Story.samples(TopicCatalog.PAIRING_RUN, ID));
        assertThat(story.state(ID)).isEqualTo(new Published(REQUEST, RESULT, 2, MORNING));
    }

    @Test
    void keepsAFailureToItself() {
        request();
        play(new Fail("Too many people.", MORNING));

        assertThat(story.told(ID)).hasSize(1);
        assertThat(story.state(ID)).isEqualTo(new Failed(REQUEST, "Too many people.", MORNING));
    }

    private void request() {
        var requested = new PairingRunEvent.Requested(REQUEST);
        var run = PairingRun.begin(requested);
        story.begin(ID, run, DECIDER, Decision.accepted(requested));
    }

    private void play(PairingRunCommand command) {
        story.then(ID, DECIDER, run -> PairingRun.decide(run, command));
    }
}
