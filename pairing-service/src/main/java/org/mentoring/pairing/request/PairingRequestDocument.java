package org.mentoring.pairing.request;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.request.domain.Pace;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.PairingRequest.Terms;
import org.mentoring.pairing.request.domain.Stage;
import org.mentoring.pairing.request.domain.Way;
import org.mentoring.runtime.aggregate.StateCodec;

/// The state of a request's document in `pairingRequests`:
///
/// ```
/// { id, cohort, asker: { person, enrolment }, way: "ask", expiryDays: 14, reminderDays: [3, 10],
///   message, madeAt, withdrawnAt, choices: [ … ],
///   stage: { is: "seeking" | "asked" | "releasing" | "accepted" | "closed", choice: 0,
///            since, paired },
///   readers: ["k3j…"],                           who may see it now
///   dueAt,                                       only while something is due at some time
///   held: "m2a…" }                               only while places are kept under that pairing
/// ```
///
/// The last three follow from the others and are there for queries. [ChoiceDocument] shows a
/// choice.
final class PairingRequestDocument implements StateCodec<PairingRequest> {

    static final String COHORT = "cohort";
    static final String ASKER = "asker";
    static final String ENROLMENT = ChoiceDocument.ENROLMENT;
    static final String MADE_AT = "madeAt";
    static final String READERS = "readers";
    static final String DUE_AT = "dueAt";
    static final String HELD = "held";
    private static final String ID = "id";
    private static final String WAY = "way";
    private static final String EXPIRY_DAYS = "expiryDays";
    private static final String REMINDER_DAYS = "reminderDays";
    private static final String MESSAGE = "message";
    private static final String WITHDRAWN_AT = "withdrawnAt";
    static final String CHOICES = "choices";
    private static final String STAGE = "stage";
    private static final String IS = "is";
    private static final String CHOICE = "choice";
    private static final String SINCE = "since";
    private static final String PAIRED = "paired";

    @Override
    public Document encode(PairingRequest request) {
        var state =
                encode(request.terms())
                        .append(WITHDRAWN_AT, request.withdrawnAt())
                        .append(
                                CHOICES,
                                request.choices().stream().map(ChoiceDocument::encode).toList())
                        .append(STAGE, encode(request.stage()))
                        .append(
                                READERS,
                                request.readers().stream().map(PersonId::value).sorted().toList());
        var dueAt = request.dueAt();
        if (dueAt != null) {
            state.append(DUE_AT, dueAt);
        }
        var held = request.held();
        return held == null ? state : state.append(HELD, held.value());
    }

    private static Document encode(Terms terms) {
        return new Document(ID, terms.id().value())
                .append(COHORT, terms.cohort().value())
                .append(ASKER, ChoiceDocument.encode(terms.asker()))
                .append(WAY, terms.way().wireName())
                .append(EXPIRY_DAYS, terms.pace().expiryDays())
                .append(REMINDER_DAYS, terms.pace().reminderDays())
                .append(MESSAGE, terms.message())
                .append(MADE_AT, terms.madeAt());
    }

    private static Document encode(Stage stage) {
        return switch (stage) {
            case Stage.Seeking(var choice, var since) ->
                    encode("seeking", choice).append(SINCE, since);
            case Stage.Asked(var choice) -> encode("asked", choice);
            case Stage.Releasing(var choice, var since) ->
                    encode("releasing", choice).append(SINCE, since);
            case Stage.Accepted(var choice, var since, var paired) ->
                    encode("accepted", choice).append(SINCE, since).append(PAIRED, paired);
            case Stage.Closed(var choice, var at) -> encode("closed", choice).append(SINCE, at);
        };
    }

    private static Document encode(String is, int choice) {
        return new Document(IS, is).append(CHOICE, choice);
    }

    @Override
    public PairingRequest decode(Document state) {
        return new PairingRequest(
                terms(state),
                state.getList(CHOICES, Document.class).stream()
                        .map(ChoiceDocument::decode)
                        .toList(),
                stage(state.get(STAGE, Document.class)),
                ChoiceDocument.instantOrNull(state, WITHDRAWN_AT));
    }

    private static Terms terms(Document state) {
        return new Terms(
                new PairingRequestId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                ChoiceDocument.party(state.get(ASKER, Document.class)),
                WireNamed.parse(Way.class, state.getString(WAY)),
                new Pace(
                        state.getInteger(EXPIRY_DAYS), state.getList(REMINDER_DAYS, Integer.class)),
                state.getString(MESSAGE),
                ChoiceDocument.instant(state, MADE_AT));
    }

    private static Stage stage(Document stage) {
        var is = stage.getString(IS);
        int choice = stage.getInteger(CHOICE);
        return switch (is) {
            case "seeking" -> new Stage.Seeking(choice, ChoiceDocument.instant(stage, SINCE));
            case "asked" -> new Stage.Asked(choice);
            case "releasing" -> new Stage.Releasing(choice, ChoiceDocument.instant(stage, SINCE));
            case "accepted" ->
                    new Stage.Accepted(
                            choice, ChoiceDocument.instant(stage, SINCE), stage.getBoolean(PAIRED));
            case "closed" -> new Stage.Closed(choice, ChoiceDocument.instant(stage, SINCE));
            default -> throw new IllegalArgumentException("stage " + is);
        };
    }
}
