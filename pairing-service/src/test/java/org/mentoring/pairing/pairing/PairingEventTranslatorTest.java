package org.mentoring.pairing.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.pairing.domain.Actor;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Closure;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.FitReason;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.PairingCommand;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.Approve;
import org.mentoring.pairing.pairing.domain.PairingCommand.Close;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.Hold;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RateOneself;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingCommand.Reflect;
import org.mentoring.pairing.pairing.domain.PairingCommand.Resume;
import org.mentoring.pairing.pairing.domain.PairingCommand.SetEnd;
import org.mentoring.pairing.pairing.domain.PairingCommand.Withdraw;
import org.mentoring.pairing.pairing.domain.PairingDecider;
import org.mentoring.pairing.pairing.domain.PairingEvent;
import org.mentoring.pairing.pairing.domain.PairingEvolution;
import org.mentoring.pairing.pairing.domain.Pause;
import org.mentoring.pairing.pairing.domain.Reflection;
import org.mentoring.pairing.pairing.domain.Relationship;
import org.mentoring.pairing.pairing.domain.SelfRating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published samples tell of some pairs; played here, they say the same.
class PairingEventTranslatorTest {

    private static final String AGREED = "pairing0amina0jonas0000000";
    private static final String DECLINED = "pairing0chen0leila00000000";
    private static final String WITHDRAWN = "pairing0ruth0jonas00000000";
    private static final String COMPLETED = "pairing0ruth0leila00000000";
    private static final String ENDED = "pairing0amina0leila0000000";
    private static final PairingRunId RUN = new PairingRunId("run0spring0first0000000000");
    private static final Actor MENTEE = new Actor.Partner(Side.MENTEE);
    private static final Reflection REFLECTION =
            new Reflection("canary reflection", true, Instant.parse("2026-03-03T14:00:00Z"));
    private static final Instant UNTIL = Instant.parse("2026-06-01T07:00:00Z");
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
        play(AGREED, 2, new RateOneself(rating()));
        play(AGREED, 2, new Hold(new Pause(MENTEE, null, false, AFTERNOON, UNTIL)));
        play(AGREED, 2, new Resume(new Actor.Service()));
        play(AGREED, 2, new SetEnd(LocalDate.parse("2026-10-31")));

        assertThat(story.told(AGREED)).isEqualTo(Story.samples(TopicCatalog.PAIRING, AGREED));
        assertThat(story.toldInWords(AGREED)).doesNotContain("canary");
        assertThat(story.state(AGREED)).isEqualTo(agreed());
    }

    @Test
    void tellsOfAPairThatReachesItsGoals() {
        propose(COMPLETED, "ruth", "leila", null, 0);
        play(COMPLETED, 0, new Accept(Side.MENTEE, MORNING));
        play(COMPLETED, 0, new Accept(Side.MENTOR, Instant.parse("2026-05-22T08:00:00Z")));
        play(COMPLETED, 0, new Close(MENTEE, Closing.GOALS_REACHED, null, AFTERNOON));
        play(COMPLETED, 0, new Reflect(Side.MENTOR, REFLECTION));

        assertThat(story.told(COMPLETED)).isEqualTo(Story.samples(TopicCatalog.PAIRING, COMPLETED));
        assertThat(story.toldInWords(COMPLETED)).doesNotContain("canary");
        assertThat(story.state(COMPLETED))
                .isEqualTo(
                        new Pairing.Closed(
                                terms(COMPLETED, "ruth", "leila", null),
                                Relationship.since(Instant.parse("2026-05-22T08:00:00Z")),
                                new Closure(
                                        Closing.GOALS_REACHED, MENTEE, null, AFTERNOON, Set.of()),
                                Map.of(Side.MENTOR, REFLECTION),
                                false));
    }

    @Test
    void tellsOfAProposalThatIsWithdrawn() {
        propose(WITHDRAWN, "ruth", "jonas", null, 2);
        play(WITHDRAWN, 2, new Withdraw(new Actor.Service(), AFTERNOON));

        assertThat(story.told(WITHDRAWN)).isEqualTo(Story.samples(TopicCatalog.PAIRING, WITHDRAWN));
    }

    @Test
    void tellsOfAPairThatIsApprovedAndEndsEarly() {
        var ruth = party("ruth").person();
        var terms = terms(ENDED, "amina", "leila", null);
        var begun = PairingEvolution.begin(new PairingEvent.Proposed(terms));
        story.begin(ENDED, begun, decider(0), PairingDecider.agree(terms, Set.of(ruth)));
        play(ENDED, 0, new Approve(ruth, Instant.parse("2026-04-15T08:00:00Z")));
        play(ENDED, 0, new Close(MENTEE, Closing.REMATCH, "canary reason", AFTERNOON));

        assertThat(story.told(ENDED)).isEqualTo(Story.samples(TopicCatalog.PAIRING, ENDED));
        assertThat(story.toldInWords(ENDED)).doesNotContain("canary");
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
                                terms(DECLINED, "chen", "leila", RUN),
                                Side.MENTOR,
                                "canary reason",
                                MORNING,
                                true));
    }

    private static Pairing agreed() {
        var agreement = new Agreement(1, Side.MENTEE, Set.of(Side.values()), content(), AFTERNOON);
        return new Pairing.Active(
                terms(AGREED, "amina", "jonas", RUN),
                new Relationship(
                        AFTERNOON,
                        List.of(agreement),
                        List.of(rating()),
                        LocalDate.parse("2026-10-31")));
    }

    private static SelfRating rating() {
        return new SelfRating(
                Side.MENTEE, SelfRating.Phase.START, Map.of("canary skill", 2), AFTERNOON);
    }

    private static Agreement.Content content() {
        return new Agreement.Content(
                14,
                45,
                Channel.VIDEO,
                24,
                Structure.STRUCTURED,
                "canary expectations",
                "canary confidentiality");
    }

    private void propose(String id, String mentor, String mentee) {
        propose(id, mentor, mentee, RUN, 0);
    }

    private void propose(
            String id, String mentor, String mentee, @Nullable PairingRunId run, int goals) {
        var terms = terms(id, mentor, mentee, run);
        var begun = PairingEvolution.begin(new PairingEvent.Proposed(terms));
        story.begin(id, begun, decider(goals), PairingDecider.propose(terms));
    }

    private void play(String id, int goals, PairingCommand command) {
        story.then(id, decider(goals), pairing -> PairingDecider.decide(pairing, command));
    }

    private static Decider<Pairing, PairingEvent> decider(int goals) {
        return new Decider<>(
                PairingEvolution::evolve, new PairingEventTranslator(goals)::translate);
    }

    private static Terms terms(
            String id, String mentor, String mentee, @Nullable PairingRunId run) {
        return new Terms(
                new PairingId(id),
                new CohortId("cohort0spring0000000000000"),
                run,
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
