package org.mentoring.pairing.request.domain;

import static java.util.Objects.requireNonNull;

import org.mentoring.pairing.request.domain.PairingRequestEvent.Accepted;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Answered;
import org.mentoring.pairing.request.domain.PairingRequestEvent.AskedBack;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoiceEnded;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ChoicesChanged;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Closed;
import org.mentoring.pairing.request.domain.PairingRequestEvent.LookedAgain;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Made;
import org.mentoring.pairing.request.domain.PairingRequestEvent.MentorAsked;
import org.mentoring.pairing.request.domain.PairingRequestEvent.NextSought;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Paired;
import org.mentoring.pairing.request.domain.PairingRequestEvent.PlacesReleased;
import org.mentoring.pairing.request.domain.PairingRequestEvent.ReminderDue;
import org.mentoring.pairing.request.domain.PairingRequestEvent.Withdrawn;
import org.mentoring.pairing.request.domain.PairingRequestEvent.WordsForgotten;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The state that an event leads to.
public final class PairingRequestEvolution {

    private PairingRequestEvolution() {}

    /// The state after the event.
    ///
    /// @throws NullPointerException for an event that the deciders do not give in this state
    public static PairingRequest evolve(PairingRequest request, PairingRequestEvent event) {
        return switch (event) {
            case Made(var begun) -> begun;
            case MentorAsked asked -> asked(request, asked);
            case ReminderDue(var choice, var reminder) ->
                    asking(request, choice, asking -> asking.reminded(reminder));
            case AskedBack(var choice, var text, var at) ->
                    asking(
                            request,
                            choice,
                            asking ->
                                    asking.with(
                                            new Choice.Question(text, at, null, null),
                                            asking.respondBy()));
            case Answered answered -> answered(request, answered);
            case ChoicesChanged(var next) -> changed(request, next);
            case ChoiceEnded(var choice, var ending) -> ended(request, choice, ending);
            case Accepted accepted -> accepted(request, accepted);
            case Withdrawn withdrawn -> withdrawn(request, withdrawn);
            case PlacesReleased(var choice, var at) ->
                    choice(request, choice, it -> it.lookingAgain(at));
            case NextSought(var choice, var at) -> stage(request, new Stage.Seeking(choice, at));
            case Closed(var choice, var at) -> stage(request, new Stage.Closed(choice, at));
            case LookedAgain(var choice) -> choice(request, choice, it -> it.lookingAgain(null));
            case Paired(var choice) -> paired(request, choice);
            case WordsForgotten(var author) -> Leaving.without(request, author);
        };
    }

    private static PairingRequest asked(PairingRequest request, MentorAsked event) {
        var asking = new Choice.Asking(event.at(), event.respondBy(), 0, null);
        var asked = choice(request, event.choice(), choice -> choice.with(asking));
        return stage(asked, new Stage.Asked(event.choice()));
    }

    private static PairingRequest answered(PairingRequest request, Answered event) {
        return asking(
                request,
                event.choice(),
                asking -> {
                    var asked = requireNonNull(asking.question());
                    var question =
                            new Choice.Question(asked.text(), asked.at(), event.text(), event.at());
                    return asking.with(question, event.respondBy());
                });
    }

    private static PairingRequest changed(PairingRequest request, List<Choice> next) {
        var asked = request.choices().subList(0, request.stage().choice() + 1);
        return choices(request, joined(asked, next));
    }

    private static PairingRequest ended(PairingRequest request, int number, Choice.Ending ending) {
        var ended = choice(request, number, choice -> choice.with(ending));
        return stage(ended, new Stage.Releasing(number, ending.at()));
    }

    private static PairingRequest accepted(PairingRequest request, Accepted event) {
        var ending = Choice.Ending.of(Outcome.ACCEPTED, event.at());
        var accepted = choice(request, event.choice(), choice -> choice.with(ending));
        return stage(accepted, new Stage.Accepted(event.choice(), event.at(), false));
    }

    private static PairingRequest withdrawn(PairingRequest request, Withdrawn event) {
        var ending = Choice.Ending.of(Outcome.WITHDRAWN, event.at());
        var ended =
                choice(
                        request,
                        event.choice(),
                        choice -> choice.ending() == null ? choice.with(ending) : choice);
        var stage = new Stage.Releasing(event.choice(), event.at());
        return new PairingRequest(ended.terms(), ended.choices(), stage, event.at());
    }

    private static PairingRequest paired(PairingRequest request, int choice) {
        var since = ((Stage.Accepted) request.stage()).since();
        return stage(request, new Stage.Accepted(choice, since, true));
    }

    private static PairingRequest asking(
            PairingRequest request, int number, UnaryOperator<Choice.Asking> change) {
        return choice(
                request,
                number,
                choice -> choice.with(change.apply(requireNonNull(choice.asking()))));
    }

    private static PairingRequest choice(
            PairingRequest request, int number, UnaryOperator<Choice> change) {
        var changed = new ArrayList<>(request.choices());
        changed.set(number, change.apply(changed.get(number)));
        return choices(request, changed);
    }

    private static PairingRequest choices(PairingRequest request, List<Choice> choices) {
        return new PairingRequest(request.terms(), choices, request.stage(), request.withdrawnAt());
    }

    private static PairingRequest stage(PairingRequest request, Stage stage) {
        return new PairingRequest(request.terms(), request.choices(), stage, request.withdrawnAt());
    }

    static List<Choice> joined(List<Choice> asked, List<Choice> next) {
        var all = new ArrayList<>(asked);
        all.addAll(next);
        return all;
    }
}
