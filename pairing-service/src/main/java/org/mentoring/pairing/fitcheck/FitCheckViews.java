package org.mentoring.pairing.fitcheck;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.FitChecks.Seen;
import org.mentoring.pairing.fitcheck.domain.Answer;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.Suitability;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Answers about fit checks, each without what its reader is not meant to know.
final class FitCheckViews {

    private FitCheckViews() {}

    static FitCheckView of(Seen seen) {
        var check = seen.check().orElse(null);
        return new FitCheckView(
                seen.pairing().value(),
                seen.open(),
                check == null ? null : check.terms().opensAt(),
                check == null ? null : check.terms().closesAt(),
                check == null ? List.of() : answers(check, readable(seen.you())),
                check == null ? null : next(check, seen.you()));
    }

    private static Set<Side> readable(@Nullable Side you) {
        return you == null ? Set.of(Side.values()) : Set.of(you);
    }

    private static List<AnswerView> answers(FitCheck check, Set<Side> of) {
        return check.answers().entrySet().stream()
                .filter(it -> of.contains(it.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static AnswerView of(Side by, Answer answer) {
        return new AnswerView(
                by.wireName(), answer.suitability().wireName(), answer.words(), answer.at());
    }

    /// Help comes first, from the coordinators, who have been told. The next step is the author's.
    private static @Nullable NextView next(FitCheck check, @Nullable Side you) {
        var own = you == null ? null : check.answers().get(you);
        return own == null || own.suitability() != Suitability.NOT_A_FIT || check.closed()
                ? null
                : new NextView(
                        "rematch", "/api/pairings/" + check.terms().pairing().value() + "/end");
    }

    static Set<PersonId> persons(List<FitCheck> checks) {
        return checks.stream()
                .flatMap(it -> Stream.of(it.terms().mentor(), it.terms().mentee()))
                .collect(toSet());
    }

    static LookedAtView lookedAt(FitCheck check, Map<PersonId, String> names) {
        var terms = check.terms();
        return new LookedAtView(
                terms.pairing().value(),
                partner(terms.mentor(), names),
                partner(terms.mentee(), names),
                check.look().orElseThrow().since(),
                terms.opensAt(),
                terms.closesAt(),
                answers(check, Set.of(Side.values())));
    }

    private static PartnerView partner(PersonId person, Map<PersonId, String> names) {
        return new PartnerView(person.value(), names.get(person));
    }

    /// `GET /api/pairings/{id}/fit-check`: to each of the two what they have said themselves, and
    /// nothing that tells whether the partner has; to coordinators both answers.
    ///
    /// @param open whether an answer is taken now
    /// @param opensAt when the two first met; absent until they are asked
    /// @param closesAt until when an answer may be given and changed
    /// @param next what the author may do next; absent unless the own answer is `not-a-fit`
    record FitCheckView(
            String pairingId,
            boolean open,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            List<AnswerView> answers,
            @Nullable NextView next) {}

    /// For the author and the coordinators of the cohort.
    ///
    /// @param by `mentor` or `mentee`
    /// @param answer `good`, `undecided` or `not-a-fit`
    record AnswerView(String by, String answer, @Nullable String words, Instant at) {}

    /// A step that is open to the author once the coordinators' help has not been enough; nothing
    /// takes it by itself.
    ///
    /// @param how the `how` to send there: `rematch`
    /// @param post where
    record NextView(String how, String post) {}

    /// An entry of `GET /api/cohorts/{id}/fit-checks`, for the cohort's coordinators.
    ///
    /// @param since when the first of the two said that they have doubts; when nobody did, half of
    ///   the time
    /// @param answers of those who have answered
    record LookedAtView(
            String pairingId,
            PartnerView mentor,
            PartnerView mentee,
            Instant since,
            Instant opensAt,
            Instant closesAt,
            List<AnswerView> answers) {}

    record PartnerView(String id, @Nullable String name) {}
}
