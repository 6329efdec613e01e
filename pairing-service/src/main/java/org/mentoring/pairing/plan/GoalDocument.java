package org.mentoring.pairing.plan;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A goal in its plan's document; [EntryDocument] shows an entry. Earlier releases had no entries,
/// and nothing after `knowledge`.
///
/// ```
/// { id, horizon: "short-term", status: "open", dueOn: "2026-06-30" | null, addedAt,
///   achievement: "…", skill: "…" | null, knowledge: "…" | null,
///   since, reason: "…" | null, successor: "…" | null, entries: [ … ] }
/// ```
final class GoalDocument {

    static final String ID = "id";
    static final String STATUS = "status";
    private static final String HORIZON = "horizon";
    private static final String DUE_ON = "dueOn";
    private static final String ADDED_AT = "addedAt";
    private static final String ACHIEVEMENT = "achievement";
    private static final String SKILL = "skill";
    private static final String KNOWLEDGE = "knowledge";
    private static final String SINCE = "since";
    private static final String REASON = "reason";
    private static final String SUCCESSOR = "successor";
    static final String ENTRIES = "entries";

    private GoalDocument() {}

    static Document encode(Goal goal) {
        var standing = goal.standing();
        var successor = standing.successor();
        return new Document(ID, goal.id().value())
                .append(HORIZON, goal.aim().horizon().wireName())
                .append(STATUS, standing.status().wireName())
                .append(DUE_ON, text(goal.aim().dueOn()))
                .append(ADDED_AT, goal.addedAt())
                .append(ACHIEVEMENT, goal.aim().words().achievement())
                .append(SKILL, goal.aim().words().skill())
                .append(KNOWLEDGE, goal.aim().words().knowledge())
                .append(SINCE, standing.since())
                .append(REASON, standing.reason())
                .append(SUCCESSOR, successor == null ? null : successor.value())
                .append(ENTRIES, goal.entries().stream().map(EntryDocument::encode).toList());
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable LocalDate day(Document document, String field) {
        return Optional.ofNullable(document.getString(field)).map(LocalDate::parse).orElse(null);
    }

    static Goal decode(Document goal) {
        return new Goal(
                new GoalId(goal.getString(ID)),
                new Aim(
                        WireNamed.parse(Horizon.class, goal.getString(HORIZON)),
                        day(goal, DUE_ON),
                        new Aim.Words(
                                goal.getString(ACHIEVEMENT),
                                goal.getString(SKILL),
                                goal.getString(KNOWLEDGE))),
                standing(goal),
                goal.getDate(ADDED_AT).toInstant(),
                goal.getList(ENTRIES, Document.class, List.of()).stream()
                        .map(EntryDocument::decode)
                        .toList());
    }

    private static Standing standing(Document goal) {
        Instant since = goal.getDate(goal.containsKey(SINCE) ? SINCE : ADDED_AT).toInstant();
        return new Standing(
                WireNamed.parse(GoalStatus.class, goal.getString(STATUS)),
                since,
                goal.getString(REASON),
                Optional.ofNullable(goal.getString(SUCCESSOR)).map(GoalId::new).orElse(null));
    }
}
