package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Pairing.Messages;
import org.mentoring.pairing.pairing.domain.Pairing.Party;
import org.mentoring.pairing.pairing.domain.Pairing.Terms;

import java.util.Optional;

/// What never changes about a pairing, at the top of its document:
///
/// ```
/// { id, cohort, run, request, proposedAt, mentor: { person, enrolment }, mentee: { person, enrolment },
///   fit: { … } | null, toMentor: "…" | null, toMentee: "…" | null }
/// ```
///
/// [FitDocument] shows why the two fit.
final class TermsDocument {

    static final String COHORT = "cohort";
    static final String MENTOR = "mentor";
    static final String MENTEE = "mentee";
    static final String PERSON = "person";
    static final String PROPOSED_AT = "proposedAt";
    private static final String ID = "id";
    private static final String RUN = "run";
    private static final String REQUEST = "request";
    private static final String FIT = "fit";
    private static final String TO_MENTOR = "toMentor";
    private static final String TO_MENTEE = "toMentee";
    static final String ENROLMENT = "enrolment";

    private TermsDocument() {}

    static Document encode(Terms terms) {
        var run = terms.run();
        var request = terms.request();
        return new Document(ID, terms.id().value())
                .append(COHORT, terms.cohort().value())
                .append(RUN, run == null ? null : run.value())
                .append(REQUEST, request == null ? null : request.value())
                .append(MENTOR, encode(terms.mentor()))
                .append(MENTEE, encode(terms.mentee()))
                .append(PROPOSED_AT, terms.proposedAt())
                .append(FIT, FitDocument.encode(terms.fit()))
                .append(TO_MENTOR, terms.messages().mentor())
                .append(TO_MENTEE, terms.messages().mentee());
    }

    private static Document encode(Party party) {
        return new Document(PERSON, party.person().value())
                .append(ENROLMENT, party.enrolment().value());
    }

    static Terms decode(Document state) {
        return new Terms(
                new PairingId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                Optional.ofNullable(state.getString(RUN)).map(PairingRunId::new).orElse(null),
                Optional.ofNullable(state.getString(REQUEST))
                        .map(PairingRequestId::new)
                        .orElse(null),
                party(state.get(MENTOR, Document.class)),
                party(state.get(MENTEE, Document.class)),
                state.getDate(PROPOSED_AT).toInstant(),
                FitDocument.decode(state.get(FIT, Document.class)),
                new Messages(state.getString(TO_MENTOR), state.getString(TO_MENTEE)));
    }

    private static Party party(Document party) {
        return new Party(
                new PersonId(party.getString(PERSON)), new EnrolmentId(party.getString(ENROLMENT)));
    }
}
