package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Pairing.Fit;
import org.mentoring.pairing.pairing.domain.Pairing.Messages;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Takes a person's own words out of a pairing, and what was said of the person there. That there
/// was a pairing, and what came of it, is the partner's too, and stays.
public final class Forgetting {

    private static final String NOTHING = "";

    private Forgetting() {}

    /// What is to be removed, if anything is.
    public static Decision<PairingEvent> decide(Pairing pairing, PersonId author) {
        return without(pairing, author).equals(pairing)
                ? accepted()
                : accepted(new PairingEvent.WordsForgotten(author));
    }

    static Pairing without(Pairing pairing, PersonId author) {
        var terms = without(pairing.terms(), author);
        return switch (pairing) {
            case Pairing.Proposed(_, var acceptedBy) -> new Pairing.Proposed(terms, acceptedBy);
            case Pairing.Active(_, var relationship) ->
                    new Pairing.Active(terms, without(relationship, terms, author));
            case Pairing.Paused(_, var relationship, var pause) ->
                    new Pairing.Paused(terms, without(relationship, terms, author), pause);
            case Pairing.Closed(_, var relationship, var closure, var words, var released) ->
                    new Pairing.Closed(
                            terms,
                            without(relationship, terms, author),
                            without(closure, terms, author),
                            without(words, terms, author),
                            released);
            case Pairing.Declined(_, var by, var reason, var at, var released) ->
                    new Pairing.Declined(
                            terms, by, isBy(terms, by, author) ? NOTHING : reason, at, released);
            case Pairing.Withdrawn(_, var by, var at, var released) ->
                    new Pairing.Withdrawn(terms, by, at, released);
        };
    }

    /// Why the two fit is told from the profiles of both.
    private static Terms without(Terms terms, PersonId author) {
        var fit = terms.fit();
        var isMentor = isBy(terms, Side.MENTOR, author);
        var isMentee = isBy(terms, Side.MENTEE, author);
        return new Terms(
                terms.id(),
                terms.cohort(),
                terms.run(),
                terms.request(),
                terms.mentor(),
                terms.mentee(),
                terms.proposedAt(),
                fit == null || !(isMentor || isMentee) ? fit : new Fit(fit.score(), List.of()),
                new Messages(
                        isMentor ? null : terms.messages().mentor(),
                        isMentee ? null : terms.messages().mentee()));
    }

    private static Relationship without(Relationship relationship, Terms terms, PersonId author) {
        return new Relationship(
                relationship.since(),
                relationship.agreements().stream()
                        .map(it -> isBy(terms, it.proposedBy(), author) ? wordless(it) : it)
                        .toList(),
                relationship.ratings().stream()
                        .filter(it -> !isBy(terms, it.by(), author))
                        .toList(),
                relationship.endsOn());
    }

    private static Agreement wordless(Agreement agreement) {
        var content = agreement.content();
        return new Agreement(
                agreement.version(),
                agreement.proposedBy(),
                agreement.confirmedBy(),
                new Agreement.Content(
                        content.cadenceDays(),
                        content.meetingMinutes(),
                        content.channel(),
                        content.noticeHours(),
                        content.structure(),
                        null,
                        null),
                agreement.proposedAt());
    }

    private static Closure without(Closure closure, Terms terms, PersonId author) {
        return new Closure(
                closure.how(),
                closure.by(),
                reason(closure, terms, author),
                closure.at(),
                closure.rematchFor());
    }

    private static @Nullable String reason(Closure closure, Terms terms, PersonId author) {
        var own =
                switch (closure.by()) {
                    case Actor.Partner(var side) -> isBy(terms, side, author);
                    case Actor.Coordinator(var person) -> person.equals(author);
                    case Actor.Service() -> false;
                };
        return own ? null : closure.reason();
    }

    private static Map<Side, Reflection> without(
            Map<Side, Reflection> words, Terms terms, PersonId author) {
        var kept = new EnumMap<Side, Reflection>(Side.class);
        words.forEach((side, reflection) -> {
            if (!isBy(terms, side, author)) {
                kept.put(side, reflection);
            }
        });
        return kept;
    }

    private static boolean isBy(Terms terms, Side side, PersonId author) {
        return terms.party(side).person().equals(author);
    }
}
