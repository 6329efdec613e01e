package org.mentoring.pairing.request.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// A mentee asks to be paired. Mentors are asked one after the other, each while a place is kept
/// for both.
///
/// @param choices in the order in which they are asked
/// @param withdrawnAt absent unless the mentee has taken it back
public record PairingRequest(
        Terms terms, List<Choice> choices, Stage stage, @Nullable Instant withdrawnAt) {

    public PairingRequest {
        choices = List.copyOf(choices);
    }

    /// Whose turn it is, or was last.
    public Choice current() {
        return choices.get(stage.choice());
    }

    public RequestStatus status() {
        return switch (stage) {
            case Stage.Seeking _, Stage.Asked _ -> RequestStatus.PENDING;
            case Stage.Accepted _ -> RequestStatus.ACCEPTED;
            case Stage.Releasing _, Stage.Closed _ -> statusAfterChoice();
        };
    }

    private RequestStatus statusAfterChoice() {
        if (withdrawnAt != null) {
            return RequestStatus.WITHDRAWN;
        }
        if (hasNext()) {
            return RequestStatus.PENDING;
        }
        var expired = hasEnded(Outcome.EXPIRED) && !hasEnded(Outcome.DECLINED);
        return expired ? RequestStatus.EXPIRED : RequestStatus.DECLINED;
    }

    private boolean hasEnded(Outcome outcome) {
        return choices.stream().anyMatch(choice -> choice.endedAs(outcome));
    }

    /// Whether somebody can be asked after the current choice.
    boolean hasNext() {
        return withdrawnAt == null
                && !current().endedAs(Outcome.OWN_FULL)
                && stage.choice() + 1 < choices.size();
    }

    /// Under which pairing this request keeps places, or tries to.
    public @Nullable PairingId held() {
        return switch (stage) {
            case Stage.Seeking _, Stage.Asked _ -> current().pairing();
            case Stage.Accepted(_, _, var paired) -> paired ? null : current().pairing();
            case Stage.Releasing _, Stage.Closed _ -> null;
        };
    }

    /// When somebody has to look at this request again, unless something happens before.
    public @Nullable Instant dueAt() {
        return Stream.concat(
                        Stream.ofNullable(stageDueAt()),
                        choices.stream().map(Choice::lookAgainAt).filter(Objects::nonNull))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant stageDueAt() {
        return switch (stage) {
            case Stage.Seeking(_, var since) -> since;
            case Stage.Releasing(_, var since) -> since;
            case Stage.Accepted(_, var since, var paired) -> paired ? null : since;
            case Stage.Asked _ -> terms.pace().next(Objects.requireNonNull(current().asking()));
            case Stage.Closed _ -> null;
        };
    }

    /// Who may know of this request: the mentee, the mentor who is asked now, and those who
    /// answered.
    public Set<PersonId> readers() {
        var readers = new HashSet<PersonId>();
        readers.add(terms.asker().person());
        choices.stream()
                .filter(this::isShownToMentor)
                .forEach(choice -> readers.add(choice.mentor().person()));
        return readers;
    }

    /// Whether the mentor of this choice may know that they were chosen.
    public boolean isShownToMentor(Choice choice) {
        var ending = choice.ending();
        if (ending != null) {
            return choice.endedAs(Outcome.ACCEPTED) || choice.endedAs(Outcome.DECLINED);
        }
        return choice.asking() != null;
    }

    /// How many mentors were asked so far.
    public int asked() {
        return (int) choices.stream().filter(choice -> choice.asking() != null).count();
    }

    /// What never changes about a request.
    ///
    /// @param message from the mentee to whoever is asked
    public record Terms(
            PairingRequestId id,
            CohortId cohort,
            Party asker,
            Way way,
            Pace pace,
            @Nullable String message,
            Instant madeAt) {}
}
