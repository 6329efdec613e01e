package org.mentoring.pairing.pairing;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Pairing.Active;
import org.mentoring.pairing.pairing.domain.Pairing.Declined;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Proposed;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;
import org.mentoring.pairing.pairing.domain.Side;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The state of a pairing's document in `pairings`:
///
/// ```
/// { status: "proposed" | "active" | "declined", id, cohort, run, request, proposedAt,
///   mentor: { person, enrolment }, mentee: { person, enrolment }, fit: { … } | null,
///   acceptedBy: ["mentor"],                                               while proposed
///   activatedAt, agreements: [ … ],                                       once active
///   declined: { by: "mentor", reason, at, placesReleased: true } }        once declined
/// ```
///
/// [AgreementDocument] shows an agreement, [FitDocument] why the two fit.
final class PairingDocument implements StateCodec<Pairing> {

    static final String STATUS = "status";
    static final String COHORT = "cohort";
    static final String MENTOR = "mentor";
    static final String MENTEE = "mentee";
    static final String PERSON = "person";
    static final String PROPOSED_AT = "proposedAt";
    static final String DECLINED = "declined";
    static final String PLACES_RELEASED = "placesReleased";
    private static final String ID = "id";
    private static final String RUN = "run";
    private static final String REQUEST = "request";
    private static final String FIT = "fit";
    private static final String ENROLMENT = "enrolment";
    private static final String ACCEPTED_BY = "acceptedBy";
    private static final String ACTIVATED_AT = "activatedAt";
    private static final String AGREEMENTS = "agreements";
    private static final String BY = "by";
    private static final String REASON = "reason";
    private static final String AT = "at";

    @Override
    public Document encode(Pairing pairing) {
        var state = encode(pairing.terms()).append(STATUS, statusOf(pairing));
        return switch (pairing) {
            case Proposed(_, var acceptedBy) -> state.append(ACCEPTED_BY, names(acceptedBy));
            case Active(_, var since, var agreements) ->
                    state.append(ACTIVATED_AT, since)
                            .append(
                                    AGREEMENTS,
                                    agreements.stream().map(AgreementDocument::encode).toList());
            case Declined declined -> state.append(DECLINED, encode(declined));
        };
    }

    static String statusOf(Pairing pairing) {
        return switch (pairing) {
            case Proposed _ -> "proposed";
            case Active _ -> "active";
            case Declined _ -> "declined";
        };
    }

    static List<String> names(Set<Side> sides) {
        return sides.stream().sorted().map(Side::wireName).toList();
    }

    static Set<Side> sides(List<String> names) {
        return names.stream().map(name -> WireNamed.parse(Side.class, name)).collect(toSet());
    }

    private static Document encode(Terms terms) {
        var run = terms.run();
        var request = terms.request();
        return new Document(ID, terms.id().value())
                .append(COHORT, terms.cohort().value())
                .append(RUN, run == null ? null : run.value())
                .append(REQUEST, request == null ? null : request.value())
                .append(MENTOR, encode(terms.mentor()))
                .append(MENTEE, encode(terms.mentee()))
                .append(PROPOSED_AT, terms.proposedAt())
                .append(FIT, FitDocument.encode(terms.fit()));
    }

    private static Document encode(Party party) {
        return new Document(PERSON, party.person().value())
                .append(ENROLMENT, party.enrolment().value());
    }

    private static Document encode(Declined declined) {
        return new Document(BY, declined.by().wireName())
                .append(REASON, declined.reason())
                .append(AT, declined.at())
                .append(PLACES_RELEASED, declined.placesReleased());
    }

    @Override
    public Pairing decode(Document state) {
        var terms = terms(state);
        var status = state.getString(STATUS);
        return switch (status) {
            case "proposed" -> new Proposed(terms, sides(state.getList(ACCEPTED_BY, String.class)));
            case "active" ->
                    new Active(
                            terms,
                            instant(state, ACTIVATED_AT),
                            state.getList(AGREEMENTS, Document.class).stream()
                                    .map(AgreementDocument::decode)
                                    .toList());
            case "declined" -> declined(terms, state.get(DECLINED, Document.class));
            default -> throw new IllegalArgumentException("pairing status " + status);
        };
    }

    private static Terms terms(Document state) {
        return new Terms(
                new PairingId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                Optional.ofNullable(state.getString(RUN)).map(PairingRunId::new).orElse(null),
                Optional.ofNullable(state.getString(REQUEST))
                        .map(PairingRequestId::new)
                        .orElse(null),
                party(state.get(MENTOR, Document.class)),
                party(state.get(MENTEE, Document.class)),
                instant(state, PROPOSED_AT),
                FitDocument.decode(state.get(FIT, Document.class)));
    }

    private static Party party(Document party) {
        return new Party(
                new PersonId(party.getString(PERSON)), new EnrolmentId(party.getString(ENROLMENT)));
    }

    private static Declined declined(Terms terms, Document declined) {
        return new Declined(
                terms,
                WireNamed.parse(Side.class, declined.getString(BY)),
                declined.getString(REASON),
                instant(declined, AT),
                declined.getBoolean(PLACES_RELEASED));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
