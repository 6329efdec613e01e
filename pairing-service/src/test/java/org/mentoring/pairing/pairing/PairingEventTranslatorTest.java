package org.mentoring.pairing.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.FitReason;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.mentoring.pairing.pairing.domain.Side;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The published samples tell of two pairs; played here, they say the same.
class PairingEventTranslatorTest {

    private static final String AGREED = "pairing0amina0jonas0000000";
    private static final String DECLINED = "pairing0chen0leila00000000";
    private static final Instant MORNING = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2026-03-03T14:00:00Z");

    private final Story<Pairing, PairingEvent> story = new Story<>(new PairingDocument());

    @Test
    void tellsOfAPairThatAgrees() {
        propose(AGREED, "amina", "jonas");
        play(AGREED, 0, new Accept(Side.MENTEE, MORNING));
        play(AGREED, 0, new Accept(Side.MENTOR, AFTERNOON));
        play(AGREED, 2, new ProposeAgreement(Side.MENTEE, content(), AFTERNOON));
        play(AGREED, 2, new ConfirmAgreement(Side.MENTOR));

        assertThat(story.told(AGREED)).isEqualTo(Story.samples(TopicCatalog.PAIRING, AGREED));
        assertThat(story.toldInWords(AGREED)).doesNotContain("canary");
        assertThat(story.state(AGREED)).isEqualTo(agreed());
    }

    @Test
    void tellsOfAPairThatIsDeclined() {
        propose(DECLINED, "chen", "leila");
        play(DECLINED, 0, new Decline(Side.MENTOR, "canary reason", MORNING));
        play(DECLINED, 0, new RecordRelease());

        assertThat(story.told(DECLINED)).isEqualTo(Story.samples(TopicCatalog.PAIRING, DECLINED));
        assertThat(story.toldInWords(DECLINED)).doesNotContain("canary");
        assertThat(story.state(DECLINED))
                .isEqualTo(
                        new Pairing.Declined(
                                terms(DECLINED, "chen", "leila"),
                                Side.MENTOR,
                                "canary reason",
                                MORNING,
                                true));
    }

    private static Pairing agreed() {
        return new Pairing.Active(
                terms(AGREED, "amina", "jonas"),
                AFTERNOON,
                List.of(
                        new Agreement(
                                1, Side.MENTEE, Set.of(Side.values()), content(), AFTERNOON)));
    }

    private static Agreement.Content content() {
        return new Agreement.Content(14, 45, Channel.VIDEO, 24, "canary expectations");
    }

    private void propose(String id, String mentor, String mentee) {
        var terms = terms(id, mentor, mentee);
        var begun = PairingEvolution.begin(new PairingEvent.Proposed(terms));
        story.begin(id, begun, decider(0), PairingDecider.propose(terms));
    }

    private void play(String id, int goals, PairingCommand command) {
        story.then(id, decider(goals), pairing -> PairingDecider.decide(pairing, command));
    }

    private static Decider<Pairing, PairingEvent> decider(int goals) {
        return new Decider<>(
                PairingEvolution::evolve, new PairingEventTranslator(goals)::translate);
    }

    private static Terms terms(String id, String mentor, String mentee) {
        return new Terms(
                new PairingId(id),
                new CohortId("cohort0spring0000000000000"),
                new PairingRunId("run0spring0first0000000000"),
                null,
                party(mentor),
                party(mentee),
                Instant.parse("2026-03-03T08:00:01Z"),
                new Fit(870, List.of(new FitReason("language", 100, "canary words"))));
    }

    private static Party party(String name) {
        return new Party(
                new PersonId(padded("person0" + name)),
                new EnrolmentId(padded("enrolment0" + name)));
    }

    private static String padded(String id) {
        return (id + "0".repeat(26)).substring(0, 26);
    }
}
