package org.mentoring.pairing.run;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.run.KeptDraft.Lost;
import org.mentoring.pairing.run.KeptDraft.Outcome;
import org.mentoring.pairing.run.KeptDraft.Partner;
import org.mentoring.pairing.run.KeptDraft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.Criterion;
import org.mentoring.pairing.run.domain.matching.Draft.Loss;
import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.LeftOut.Help;
import org.mentoring.pairing.run.domain.matching.Reason;
import org.mentoring.pairing.run.domain.matching.Rule;

import java.util.List;
import java.util.Optional;

/// What a computation found, one document each, in `pairingDrafts` and `pairingLeftOut`:
///
/// ```
/// { _id: "<attempt>:<rank>", attempt, rank, pairing,
///   mentor: { person, enrolment, waited: 1 }, mentee: { … }, score: 870,
///   reasons: [ { criterion: "skills", points: 100, weight: 40, words: "…",
///                wordsForBoth: "…" | null } ],
///   runnerUp: { person, score, words, loss: { people, score } } | null, locked: true, byHand: false,
///   lost: { rule: "zone-gap", words: "…" } | null,
///   outcome: "draft" | "dropped" | "not-kept" | "published" | "refused" }
///
/// { _id: "<attempt>:<rank>", attempt, rank, person, role: "mentee", waited: 0,
///   rules: [ { rule: "zone-gap", partners: 7, words: "…" } ],
///   help: [ { code: "larger-zone-gap", partners: 3, hours: 8, language: null, words: "…" } ] }
/// ```
final class ResultDocuments {

    static final String ID = "_id";
    static final String ATTEMPT = "attempt";
    static final String RANK = "rank";
    static final String OUTCOME = "outcome";
    static final String LOCKED = "locked";
    static final String BY_HAND = "byHand";
    static final String PAIRING = "pairing";
    static final String MENTOR = "mentor";
    static final String MENTEE = "mentee";
    static final String ENROLMENT = "enrolment";
    static final String MENTOR_PERSON = "mentor.person";
    static final String MENTEE_PERSON = "mentee.person";
    private static final String WAITED = "waited";
    static final String LOST = "lost";
    private static final String LOSS = "loss";
    private static final String PEOPLE = "people";
    static final String HELP = "help";
    private static final String CODE = "code";
    private static final String HOURS = "hours";
    private static final String LANGUAGE = "language";
    static final String PERSON = "person";
    static final String SCORE = "score";
    static final String REASONS = "reasons";
    private static final String CRITERION = "criterion";
    private static final String POINTS = "points";
    private static final String WEIGHT = "weight";
    static final String WORDS = "words";
    private static final String WORDS_FOR_BOTH = "wordsForBoth";
    static final String RUNNER_UP = "runnerUp";
    static final String ROLE = "role";
    static final String RULES = "rules";
    private static final String RULE = "rule";
    private static final String PARTNERS = "partners";

    private ResultDocuments() {}

    static String idOf(String attempt, int rank) {
        return attempt + ":" + rank;
    }

    static Document encode(String attempt, KeptDraft draft) {
        return kept(attempt, draft.rank())
                .append(PAIRING, draft.pairing().value())
                .append(MENTOR, encode(draft.mentor()))
                .append(MENTEE, encode(draft.mentee()))
                .append(SCORE, draft.score())
                .append(REASONS, draft.reasons().stream().map(ResultDocuments::encode).toList())
                .append(RUNNER_UP, encode(draft.runnerUp()))
                .append(LOCKED, draft.locked())
                .append(BY_HAND, draft.byHand())
                .append(LOST, encode(draft.lost()))
                .append(OUTCOME, draft.outcome().wireName());
    }

    static Document encode(String attempt, KeptLeftOut leftOut) {
        return kept(attempt, leftOut.rank())
                .append(PERSON, leftOut.person().value())
                .append(ROLE, leftOut.role())
                .append(WAITED, leftOut.waited())
                .append(RULES, leftOut.exclusions().stream().map(ResultDocuments::encode).toList())
                .append(HELP, leftOut.help().stream().map(ResultDocuments::encode).toList());
    }

    private static Document kept(String attempt, int rank) {
        return new Document(ID, idOf(attempt, rank)).append(ATTEMPT, attempt).append(RANK, rank);
    }

    private static Document encode(Partner partner) {
        return new Document(PERSON, partner.person().value())
                .append(ENROLMENT, partner.enrolment().value())
                .append(WAITED, partner.waited());
    }

    private static Document encode(Reason reason) {
        return new Document(CRITERION, reason.criterion().wireName())
                .append(POINTS, reason.points())
                .append(WEIGHT, reason.weight())
                .append(WORDS, reason.words())
                .append(WORDS_FOR_BOTH, reason.wordsForBoth());
    }

    private static @Nullable Document encode(@Nullable RunnerUp runnerUp) {
        return runnerUp == null
                ? null
                : new Document(PERSON, runnerUp.mentor().value())
                        .append(SCORE, runnerUp.score())
                        .append(WORDS, runnerUp.words())
                        .append(
                                LOSS,
                                new Document(PEOPLE, runnerUp.loss().people())
                                        .append(SCORE, runnerUp.loss().score()));
    }

    private static @Nullable Document encode(@Nullable Lost lost) {
        return lost == null ? null : new Document(RULE, lost.code()).append(WORDS, lost.words());
    }

    private static Document encode(Exclusion exclusion) {
        return new Document(RULE, exclusion.rule().wireName())
                .append(PARTNERS, exclusion.partners())
                .append(WORDS, exclusion.words());
    }

    private static Document encode(Help help) {
        return new Document(CODE, help.code())
                .append(PARTNERS, help.partners())
                .append(HOURS, help.hours())
                .append(LANGUAGE, help.language())
                .append(WORDS, help.words());
    }

    private static Help help(Document help) {
        return new Help(
                help.getString(CODE),
                help.getInteger(PARTNERS),
                help.getInteger(HOURS),
                help.getString(LANGUAGE),
                help.getString(WORDS));
    }

    static KeptDraft draft(Document row) {
        return new KeptDraft(
                row.getInteger(RANK),
                new PairingId(row.getString(PAIRING)),
                partner(row.get(MENTOR, Document.class)),
                partner(row.get(MENTEE, Document.class)),
                row.getInteger(SCORE),
                row.getList(REASONS, Document.class).stream().map(ResultDocuments::reason).toList(),
                Optional.ofNullable(row.get(RUNNER_UP, Document.class))
                        .map(ResultDocuments::runnerUp)
                        .orElse(null),
                row.getBoolean(LOCKED, false),
                row.getBoolean(BY_HAND, false),
                Optional.ofNullable(row.get(LOST, Document.class))
                        .map(it -> new Lost(it.getString(RULE), it.getString(WORDS)))
                        .orElse(null),
                outcome(row));
    }

    static Outcome outcome(Document row) {
        return WireNamed.parse(Outcome.class, row.getString(OUTCOME));
    }

    static KeptLeftOut leftOut(Document row) {
        return new KeptLeftOut(
                row.getInteger(RANK),
                new PersonId(row.getString(PERSON)),
                row.getString(ROLE),
                row.getInteger(WAITED, 0),
                row.getList(RULES, Document.class).stream()
                        .map(ResultDocuments::exclusion)
                        .toList(),
                row.getList(HELP, Document.class, List.of()).stream()
                        .map(ResultDocuments::help)
                        .toList());
    }

    static Partner partner(Document partner) {
        return new Partner(
                new PersonId(partner.getString(PERSON)),
                new EnrolmentId(partner.getString(ENROLMENT)),
                partner.getInteger(WAITED, 0));
    }

    private static Reason reason(Document reason) {
        return new Reason(
                WireNamed.parse(Criterion.class, reason.getString(CRITERION)),
                reason.getInteger(POINTS),
                reason.getInteger(WEIGHT),
                reason.getString(WORDS),
                reason.getString(WORDS_FOR_BOTH));
    }

    private static RunnerUp runnerUp(Document runnerUp) {
        return new RunnerUp(
                new PersonId(runnerUp.getString(PERSON)),
                runnerUp.getInteger(SCORE),
                runnerUp.getString(WORDS),
                loss(runnerUp.get(LOSS, Document.class)));
    }

    /// Results of earlier versions do not say it: nothing is certain there.
    private static Loss loss(@Nullable Document loss) {
        return loss == null
                ? new Loss(0, 0)
                : new Loss(loss.getInteger(PEOPLE), loss.getInteger(SCORE));
    }

    private static Exclusion exclusion(Document exclusion) {
        return new Exclusion(
                WireNamed.parse(Rule.class, exclusion.getString(RULE)),
                exclusion.getInteger(PARTNERS),
                exclusion.getString(WORDS));
    }
}
