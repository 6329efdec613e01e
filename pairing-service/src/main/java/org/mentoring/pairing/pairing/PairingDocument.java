package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Active;
import org.mentoring.pairing.pairing.domain.Pairing.Closed;
import org.mentoring.pairing.pairing.domain.Pairing.Declined;
import org.mentoring.pairing.pairing.domain.Pairing.Paused;
import org.mentoring.pairing.pairing.domain.Pairing.Proposed;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.Pairing.Withdrawn;
import org.mentoring.pairing.pairing.domain.Rematch;
import org.mentoring.runtime.aggregate.StateCodec;

import java.util.List;
import java.util.Set;

/// The state of a pairing's document in `pairings`:
///
/// ```
/// { status: "proposed" | "active" | "paused" | "completed" | "ended" | "declined" | "withdrawn",
///   …                                               what never changes: [TermsDocument]
///   acceptedBy: ["mentor"],                         while proposed
///   relationship: { … },                            once active: [RelationshipDocument]
///   pause: { … },                                   while paused: [PauseDocument]
///   closure: { … },                                 completed or ended: [ClosureDocument]
///   declined: { by: "mentor", reason, at },
///   withdrawn: { by: { … }, at },
///   rematch: { for: ["mentee"], since },            while somebody looks for another partner
///   placesReleased: true }                          once it is over
/// ```
final class PairingDocument implements StateCodec<Pairing> {

    static final String STATUS = "status";
    static final String PROPOSED = "proposed";
    static final String ACTIVE = "active";
    static final String PAUSED = "paused";
    static final String ENDED = "ended";
    static final String RELATIONSHIP = "relationship";
    static final String PAUSE = "pause";
    static final String CLOSURE = "closure";
    static final String PLACES_RELEASED = "placesReleased";
    static final String REMATCH = "rematch";
    static final String SINCE = "since";
    private static final String FOR = "for";
    private static final String COMPLETED = "completed";
    static final String ACCEPTED_BY = "acceptedBy";
    private static final String DECLINED = "declined";
    private static final String WITHDRAWN = "withdrawn";
    private static final String BY = "by";
    private static final String REASON = "reason";
    private static final String AT = "at";

    /// Every status there is, as a pattern.
    static final String STATUSES =
            PROPOSED + "|" + ACTIVE + "|" + PAUSED + "|" + COMPLETED + "|" + ENDED + "|" + DECLINED
                    + "|" + WITHDRAWN;

    @Override
    public Document encode(Pairing pairing) {
        var state = TermsDocument.encode(pairing.terms()).append(STATUS, statusOf(pairing));
        if (pairing instanceof Pairing.Begun begun) {
            state.append(RELATIONSHIP, RelationshipDocument.encode(begun.relationship()));
        }
        if (pairing instanceof Pairing.Over over) {
            state.append(PLACES_RELEASED, over.placesReleased());
        }
        Rematch.of(pairing).ifPresent(rematch -> state.append(REMATCH, encode(rematch)));
        return switch (pairing) {
            case Proposed(_, var acceptedBy) -> state.append(ACCEPTED_BY, names(acceptedBy));
            case Active _ -> state;
            case Paused(_, _, var pause) -> state.append(PAUSE, PauseDocument.encode(pause));
            case Closed(_, _, var closure, var reflections, _) ->
                    state.append(CLOSURE, ClosureDocument.encode(closure, reflections));
            case Declined declined -> state.append(DECLINED, encode(declined));
            case Withdrawn withdrawn -> state.append(WITHDRAWN, encode(withdrawn));
        };
    }

    static String statusOf(Pairing pairing) {
        return switch (pairing) {
            case Proposed _ -> PROPOSED;
            case Active _ -> ACTIVE;
            case Paused _ -> PAUSED;
            case Closed closed -> closed.closure().how().planned() ? COMPLETED : ENDED;
            case Declined _ -> DECLINED;
            case Withdrawn _ -> WITHDRAWN;
        };
    }

    static List<String> names(Set<Side> sides) {
        return sides.stream().sorted().map(Side::wireName).toList();
    }

    static Set<Side> sides(List<String> names) {
        return names.stream().map(name -> WireNamed.parse(Side.class, name)).collect(toSet());
    }

    /// For queries: it follows from the rest.
    private static Document encode(Rematch rematch) {
        return new Document(FOR, names(rematch.lookingFor())).append(SINCE, rematch.since());
    }

    private static Document encode(Declined declined) {
        return new Document(BY, declined.by().wireName())
                .append(REASON, declined.reason())
                .append(AT, declined.at());
    }

    private static Document encode(Withdrawn withdrawn) {
        return new Document(BY, ActorDocument.encode(withdrawn.by())).append(AT, withdrawn.at());
    }

    @Override
    public Pairing decode(Document state) {
        var terms = TermsDocument.decode(state);
        var status = state.getString(STATUS);
        return switch (status) {
            case PROPOSED -> new Proposed(terms, sides(state.getList(ACCEPTED_BY, String.class)));
            case DECLINED -> declined(terms, state);
            case WITHDRAWN -> withdrawn(terms, state);
            case ACTIVE, PAUSED, COMPLETED, ENDED -> begun(terms, status, state);
            default -> throw new IllegalArgumentException("pairing status " + status);
        };
    }

    private static Pairing begun(Terms terms, String status, Document state) {
        var relationship = RelationshipDocument.decode(state.get(RELATIONSHIP, Document.class));
        return switch (status) {
            case ACTIVE -> new Active(terms, relationship);
            case PAUSED ->
                    new Paused(
                            terms,
                            relationship,
                            PauseDocument.decode(state.get(PAUSE, Document.class)));
            default -> {
                var closure = state.get(CLOSURE, Document.class);
                yield new Closed(
                        terms,
                        relationship,
                        ClosureDocument.closure(closure),
                        ClosureDocument.reflections(closure),
                        state.getBoolean(PLACES_RELEASED));
            }
        };
    }

    private static Declined declined(Terms terms, Document state) {
        var declined = state.get(DECLINED, Document.class);
        return new Declined(
                terms,
                WireNamed.parse(Side.class, declined.getString(BY)),
                declined.getString(REASON),
                declined.getDate(AT).toInstant(),
                state.getBoolean(PLACES_RELEASED));
    }

    private static Withdrawn withdrawn(Terms terms, Document state) {
        var withdrawn = state.get(WITHDRAWN, Document.class);
        return new Withdrawn(
                terms,
                ActorDocument.decode(withdrawn.get(BY, Document.class)),
                withdrawn.getDate(AT).toInstant(),
                state.getBoolean(PLACES_RELEASED));
    }
}
