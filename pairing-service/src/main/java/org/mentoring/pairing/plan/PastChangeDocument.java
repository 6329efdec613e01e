package org.mentoring.pairing.plan;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.domain.ChangeKind;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.PastChange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A past change, in its plan's document and apart from it; [MongoPastChanges] shows it.
final class PastChangeDocument {

    static final String NUMBER = "number";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String KIND = "kind";
    private static final String GOAL = "goal";
    private static final String ENTRY = "entry";
    private static final String BEFORE = "before";
    private static final String REASON = "reason";

    private PastChangeDocument() {}

    static Document encode(PastChange change) {
        return new Document(NUMBER, change.number())
                .append(AT, change.at())
                .append(BY, change.by().value())
                .append(KIND, change.kind().wireName())
                .append(GOAL, text(change.goal()))
                .append(ENTRY, text(change.entry()))
                .append(BEFORE, new Document(new HashMap<>(change.before())))
                .append(REASON, change.reason());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    static PastChange decode(Document change) {
        Map<String, String> before = new HashMap<>();
        change.get(BEFORE, Document.class)
                .forEach((name, value) -> before.put(name, String.valueOf(value)));
        return new PastChange(
                change.getInteger(NUMBER),
                change.getDate(AT).toInstant(),
                new PersonId(change.getString(BY)),
                WireNamed.parse(ChangeKind.class, change.getString(KIND)),
                Optional.ofNullable(change.getString(GOAL)).map(GoalId::new).orElse(null),
                Optional.ofNullable(change.getString(ENTRY)).map(EntryId::new).orElse(null),
                before,
                change.getString(REASON));
    }
}
