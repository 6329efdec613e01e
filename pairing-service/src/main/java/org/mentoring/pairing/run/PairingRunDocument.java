package org.mentoring.pairing.run;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.run.domain.Aim;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Cancelled;
import org.mentoring.pairing.run.domain.PairingRun.Completed;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Publishing;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.Instant;
import java.util.Objects;

/// The state of a run's document in `pairingRuns`; its drafts are documents of their own, because
/// there are thousands:
///
/// ```
/// { status: "requested" | "completed" | "publishing" | "published" | "failed"
///     | "cancelled",
///   computing: "<cohort>",                               while it is requested, unique
///   id, cohort, by, aim: "best-fit", basedOn: "<run>", whatIf: { largestZoneGapHours, weights },
///   requestedAt,
///   result: { attempt, fingerprint, people, used: { largestZoneGapHours, weights }, drafts, unmatchedMentees, unmatchedMentors, totalScore, at },
///   publication: { drafts: ["…"], toMentors: "…", toMentees: "…" },    while it is publishing
///   published: 36, endedAt, failure: "…", cancelledBy }
/// ```
final class PairingRunDocument implements StateCodec<PairingRun> {

    static final String STATUS = "status";
    static final String COHORT = "cohort";
    static final String COMPUTING = "computing";
    private static final String ID = "id";
    private static final String BY = "by";
    private static final String AIM = "aim";
    private static final String WHAT_IF = "whatIf";
    private static final String PEOPLE = "people";
    private static final String USED = "used";
    private static final String BASED_ON = "basedOn";
    private static final String REQUESTED_AT = "requestedAt";
    private static final String RESULT = "result";
    private static final String ATTEMPT = "attempt";
    private static final String FINGERPRINT = "fingerprint";
    private static final String DRAFTS = "drafts";
    private static final String UNMATCHED_MENTEES = "unmatchedMentees";
    private static final String UNMATCHED_MENTORS = "unmatchedMentors";
    private static final String TOTAL_SCORE = "totalScore";
    private static final String AT = "at";
    private static final String PUBLICATION = "publication";
    private static final String PUBLISHED = "published";
    private static final String ENDED_AT = "endedAt";
    private static final String FAILURE = "failure";
    private static final String CANCELLED_BY = "cancelledBy";

    @Override
    public Document encode(PairingRun run) {
        var state = encode(run.request()).append(STATUS, statusOf(run));
        return switch (run) {
            case Requested(var request) -> state.append(COMPUTING, request.cohort().value());
            case Completed(_, var result) -> state.append(RESULT, encode(result));
            case Publishing(_, var result, var publication) ->
                    state.append(RESULT, encode(result))
                            .append(PUBLICATION, PublicationDocument.encode(publication));
            case Published(_, var result, var count, var at) ->
                    state.append(RESULT, encode(result))
                            .append(PUBLISHED, count)
                            .append(ENDED_AT, at);
            case Failed(_, var reason, var at) ->
                    state.append(FAILURE, reason).append(ENDED_AT, at);
            case Cancelled(_, var by, var at) ->
                    state.append(CANCELLED_BY, by.value()).append(ENDED_AT, at);
        };
    }

    static String statusOf(PairingRun run) {
        return switch (run) {
            case Requested _ -> "requested";
            case Completed _ -> "completed";
            case Publishing _ -> "publishing";
            case Published _ -> "published";
            case Failed _ -> "failed";
            case Cancelled _ -> "cancelled";
        };
    }

    private static Document encode(Request request) {
        var basedOn = request.basedOn();
        return new Document(ID, request.id().value())
                .append(COHORT, request.cohort().value())
                .append(BY, request.by().value())
                .append(AIM, request.aim().wireName())
                .append(BASED_ON, basedOn == null ? null : basedOn.value())
                .append(WHAT_IF, SettingsDocument.encode(request.whatIf()))
                .append(REQUESTED_AT, request.at());
    }

    private static Document encode(Result result) {
        return new Document(ATTEMPT, result.attempt())
                .append(FINGERPRINT, result.fingerprint())
                .append(PEOPLE, result.people())
                .append(USED, SettingsDocument.encode(result.used()))
                .append(DRAFTS, result.drafts())
                .append(UNMATCHED_MENTEES, result.unmatchedMentees())
                .append(UNMATCHED_MENTORS, result.unmatchedMentors())
                .append(TOTAL_SCORE, result.totalScore())
                .append(AT, result.at());
    }

    @Override
    public PairingRun decode(Document state) {
        var request = request(state);
        var status = state.getString(STATUS);
        return switch (status) {
            case "requested" -> new Requested(request);
            case "completed" -> new Completed(request, result(state));
            case "publishing" ->
                    new Publishing(
                            request,
                            result(state),
                            PublicationDocument.decode(state.get(PUBLICATION, Document.class)));
            case "published" ->
                    new Published(
                            request,
                            result(state),
                            state.getInteger(PUBLISHED),
                            instant(state, ENDED_AT));
            case "failed" ->
                    new Failed(request, state.getString(FAILURE), instant(state, ENDED_AT));
            case "cancelled" ->
                    new Cancelled(
                            request,
                            new PersonId(state.getString(CANCELLED_BY)),
                            instant(state, ENDED_AT));
            default -> throw new IllegalArgumentException("run status " + status);
        };
    }

    private static Request request(Document state) {
        var basedOn = state.getString(BASED_ON);
        return new Request(
                new PairingRunId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                new PersonId(state.getString(BY)),
                WireNamed.parse(Aim.class, state.getString(AIM)),
                basedOn == null ? null : new PairingRunId(basedOn),
                SettingsDocument.whatIf(state.get(WHAT_IF, Document.class)),
                instant(state, REQUESTED_AT));
    }

    private static Result result(Document state) {
        var result = state.get(RESULT, Document.class);
        return new Result(
                result.getString(ATTEMPT),
                result.getString(FINGERPRINT),
                Objects.requireNonNullElse(result.getString(PEOPLE), ""),
                SettingsDocument.used(result.get(USED, Document.class)),
                result.getInteger(DRAFTS),
                result.getInteger(UNMATCHED_MENTEES),
                result.getInteger(UNMATCHED_MENTORS),
                result.getLong(TOTAL_SCORE),
                instant(result, AT));
    }

    private static Instant instant(Document state, String field) {
        return state.getDate(field).toInstant();
    }
}
