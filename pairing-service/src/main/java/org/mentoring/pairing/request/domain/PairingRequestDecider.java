package org.mentoring.pairing.request.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.PairingRequest.Terms;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Accept;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Answer;
import org.mentoring.pairing.request.domain.PairingRequestCommand.AskBack;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ByPerson;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ByWork;
import org.mentoring.pairing.request.domain.PairingRequestCommand.ChangeChoices;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Decline;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Withdraw;

import java.util.HashSet;
import java.util.List;

/// Which moves of a request are allowed, and what follows from them.
public final class PairingRequestDecider {

    /// Mentors that one request may name.
    public static final int MOST_CHOICES = 5;

    private PairingRequestDecider() {}

    /// A mentee asks. Nothing is reserved yet.
    public static Decision<PairingRequestEvent> make(Terms terms, List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
            return rejected(INVALID, "choices-out-of-range", "A request names 1 to 5 mentors.");
        }
        return twice(choices)
                ? namedTwice()
                : accepted(new PairingRequestEvent.Made(begin(terms, choices)));
    }

    /// How a request begins.
    public static PairingRequest begin(Terms terms, List<Choice> choices) {
        return new PairingRequest(terms, choices, new Stage.Seeking(0, terms.madeAt()), null);
    }

    public static Decision<PairingRequestEvent> decide(
            PairingRequest request, PairingRequestCommand command) {
        return switch (command) {
            case ByPerson asked -> byPerson(request, asked);
            case ByWork report -> RequestWorkDecider.decide(request, report);
        };
    }

    private static Decision<PairingRequestEvent> byPerson(
            PairingRequest request, ByPerson command) {
        return switch (command) {
            case Accept accept -> accept(request, accept);
            case Decline decline -> decline(request, decline);
            case AskBack question -> askBack(request, question);
            case Answer answer -> answer(request, answer);
            case Withdraw withdraw -> withdraw(request, withdraw);
            case ChangeChoices(var next) -> changeChoices(request, next);
        };
    }

    private static Decision<PairingRequestEvent> accept(PairingRequest request, Accept command) {
        if (answered(request, command.by(), Outcome.ACCEPTED)) {
            return accepted();
        }
        return isAsked(request, command.by())
                ? accepted(new PairingRequestEvent.Accepted(request.stage().choice(), command.at()))
                : notAsked();
    }

    private static Decision<PairingRequestEvent> decline(PairingRequest request, Decline command) {
        if (answered(request, command.by(), Outcome.DECLINED)) {
            return accepted();
        }
        var ending =
                new Choice.Ending(
                        Outcome.DECLINED, command.at(), command.reason(), command.message());
        return isAsked(request, command.by())
                ? accepted(new PairingRequestEvent.ChoiceEnded(request.stage().choice(), ending))
                : notAsked();
    }

    private static Decision<PairingRequestEvent> askBack(PairingRequest request, AskBack command) {
        var asking = request.current().asking();
        if (!isAsked(request, command.by()) || asking == null) {
            return notAsked();
        }
        return asking.question() == null
                ? accepted(
                        new PairingRequestEvent.AskedBack(
                                request.stage().choice(), command.text(), command.at()))
                : rejected(CONFLICT, "asked-back", "You have asked a question before.");
    }

    private static Decision<PairingRequestEvent> answer(PairingRequest request, Answer command) {
        var asking = request.current().asking();
        if (!(request.stage() instanceof Stage.Asked(var choice)) || asking == null) {
            return rejected(CONFLICT, "nobody-asked", "No mentor waits for your answer.");
        }
        var question = asking.question();
        if (question == null || question.answer() != null) {
            return rejected(CONFLICT, "no-question", "The mentor has asked nothing.");
        }
        var until = request.terms().pace().respondBy(asking, command.at());
        return accepted(
                new PairingRequestEvent.Answered(choice, command.text(), command.at(), until));
    }

    private static Decision<PairingRequestEvent> withdraw(
            PairingRequest request, Withdraw command) {
        return switch (request.status()) {
            case WITHDRAWN -> accepted();
            case PENDING ->
                    accepted(
                            new PairingRequestEvent.Withdrawn(
                                    request.stage().choice(),
                                    request.stage() instanceof Stage.Asked,
                                    command.at()));
            case ACCEPTED, DECLINED, EXPIRED -> over();
        };
    }

    private static Decision<PairingRequestEvent> changeChoices(
            PairingRequest request, List<Choice> next) {
        if (request.status() != RequestStatus.PENDING) {
            return over();
        }
        var asked = request.choices().subList(0, request.stage().choice() + 1);
        var waiting = request.choices().subList(asked.size(), request.choices().size());
        var all = PairingRequestEvolution.joined(asked, next);
        if (all.size() > MOST_CHOICES) {
            return rejected(INVALID, "choices-out-of-range", "A request names 1 to 5 mentors.");
        }
        if (twice(all)) {
            return namedTwice();
        }
        return next.equals(waiting)
                ? accepted()
                : accepted(new PairingRequestEvent.ChoicesChanged(List.copyOf(next)));
    }

    private static boolean twice(List<Choice> choices) {
        var mentors = new HashSet<PersonId>();
        return choices.stream().anyMatch(choice -> !mentors.add(choice.mentor().person()));
    }

    private static boolean isAsked(PairingRequest request, PersonId person) {
        return request.stage() instanceof Stage.Asked
                && request.current().mentor().person().equals(person);
    }

    private static boolean answered(PairingRequest request, PersonId person, Outcome outcome) {
        return request.choices().stream()
                .filter(choice -> choice.mentor().person().equals(person))
                .anyMatch(choice -> choice.endedAs(outcome));
    }

    private static Decision<PairingRequestEvent> notAsked() {
        return rejected(CONFLICT, "not-asked", "This request waits for no answer of yours.");
    }

    private static Decision<PairingRequestEvent> over() {
        return rejected(CONFLICT, "request-over", "This request is over.");
    }

    private static Decision<PairingRequestEvent> namedTwice() {
        return rejected(INVALID, "mentor-named-twice", "A request names each mentor once.");
    }
}
