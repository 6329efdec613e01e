package org.mentoring.pairing.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.DeclineReason;
import org.mentoring.pairing.request.domain.Pace;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequestCommand;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Accept;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Answer;
import org.mentoring.pairing.request.domain.PairingRequestCommand.AskBack;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ChangeChoices;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Decline;
import org.mentoring.pairing.request.domain.PairingRequestCommand.LookAtClock;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordPairing;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordRelease;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordReserved;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordSecondLook;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Withdraw;
import org.mentoring.pairing.request.domain.PairingRequestDecider;
import org.mentoring.pairing.request.domain.PairingRequestEvent;
import org.mentoring.pairing.request.domain.PairingRequestEvolution;
import org.mentoring.pairing.request.domain.Party;
import org.mentoring.pairing.request.domain.Way;

import java.time.Instant;
import java.util.List;

/// The published samples tell of three requests; played here, they say the same.
class PairingRequestEventTranslatorTest {

    private static final String WITHDRAWN = "request0leila0first0000000";
    private static final String DECLINED = "request0leila0second000000";
    private static final String ACCEPTED = "request0jonas0000000000000";
    private static final Decider<PairingRequest, PairingRequestEvent> DECIDER =
            new Decider<>(
                    PairingRequestEvolution::evolve, PairingRequestEventTranslator::translate);

    private final Story<PairingRequest, PairingRequestEvent> story =
            new Story<>(new PairingRequestDocument());

    @Test
    void tellsOfARequestThatIsWithdrawn() {
        var at = Instant.parse("2026-03-02T10:00:01Z");
        make(WITHDRAWN, "leila", choice("amina", "leila"));
        play(WITHDRAWN, new RecordReserved(0, at), new Withdraw(at));
        play(WITHDRAWN, new RecordRelease(0, at, at), new RecordSecondLook(0));

        tellsWhatTheSamplesTell(WITHDRAWN);
    }

    @Test
    void tellsOfARequestThatIsDeclined() {
        var amina = person("amina");
        var at = Instant.parse("2026-03-03T07:59:01Z");
        make(DECLINED, "leila", choice("amina", "leila"), choice("chen", "leila"));
        play(DECLINED, new RecordReserved(0, at));
        play(DECLINED, new AskBack(amina, "canary question", at), new Answer("canary", at));
        play(DECLINED, new ChangeChoices(List.of()));
        play(DECLINED, new LookAtClock(Instant.parse("2026-03-06T07:59:01Z")));
        play(DECLINED, new Decline(amina, DeclineReason.AWAY, "canary message", at));
        play(DECLINED, new RecordRelease(0, at, at));

        tellsWhatTheSamplesTell(DECLINED);
    }

    @Test
    void tellsOfARequestThatIsAccepted() {
        var at = Instant.parse("2026-03-03T07:58:01Z");
        make(ACCEPTED, "jonas", choice("amina", "jonas"));
        play(ACCEPTED, new RecordReserved(0, at), new Accept(person("amina"), at));
        play(ACCEPTED, new RecordPairing(0));

        tellsWhatTheSamplesTell(ACCEPTED);
    }

    private void tellsWhatTheSamplesTell(String id) {
        assertThat(story.told(id)).isEqualTo(Story.samples(TopicCatalog.PAIRING_REQUEST, id));
        assertThat(story.toldInWords(id)).doesNotContain("canary");
    }

    private void make(String id, String mentee, Choice... choices) {
        var terms =
                new PairingRequest.Terms(
                        new PairingRequestId(id),
                        new CohortId("cohort0spring0000000000000"),
                        party(mentee),
                        Way.ASK,
                        new Pace(14, List.of(3, 10)),
                        "canary words",
                        Instant.parse("2026-03-02T10:00:00Z"));
        var asked = List.of(choices);
        var begun = PairingRequestDecider.begin(terms, asked);
        story.begin(id, begun, DECIDER, PairingRequestDecider.make(terms, asked));
    }

    private void play(String id, PairingRequestCommand... commands) {
        for (var command : commands) {
            story.then(id, DECIDER, request -> PairingRequestDecider.decide(request, command));
        }
    }

    private static Choice choice(String mentor, String mentee) {
        return Choice.waiting(
                party(mentor), new PairingId(padded("pairing0" + mentor + "0" + mentee)));
    }

    private static Party party(String name) {
        return new Party(person(name), new EnrolmentId(padded("enrolment0" + name)));
    }

    private static PersonId person(String name) {
        return new PersonId(padded("person0" + name));
    }

    private static String padded(String id) {
        return (id + "0".repeat(26)).substring(0, 26);
    }
}
