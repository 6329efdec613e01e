package org.mentoring.pairing.plan;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.EntryKind;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.LearningItem.Offer;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.LearningStatus;
import org.mentoring.pairing.plan.domain.Readers;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.ReflectionKind;
import org.mentoring.pairing.plan.domain.Step;
import org.mentoring.pairing.plan.domain.WebLink;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// What a goal gathers, in its plan's document: one of
///
/// ```
/// { id, entry: "step", text: "…", dueOn: "2026-06-30" | null, doneAt: <date> | null }
/// { id, entry: "learning-item", kind: "course", text: "…", link: "https://…" | null,
///   dueOn: … | null, status: "planned", doneAt: … | null }
/// { id, entry: "comment", text: "…", author, at, editedAt: … | null, about: "…" | null }
/// { id, entry: "reflection", text: "…", kind: "setback", at, readers: "author" }
/// ```
final class EntryDocument {

    private static final String ID = "id";
    private static final String ENTRY = "entry";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String LINK = "link";
    private static final String STATUS = "status";
    private static final String DUE_ON = "dueOn";
    private static final String DONE_AT = "doneAt";
    static final String AUTHOR = "author";
    private static final String AT = "at";
    private static final String EDITED_AT = "editedAt";
    private static final String ABOUT = "about";
    private static final String READERS = "readers";

    private EntryDocument() {}

    static Document encode(Entry entry) {
        var document = new Document(ID, entry.id().value()).append(ENTRY, entry.kind().wireName());
        return switch (entry) {
            case Step step ->
                    document.append(TEXT, step.text())
                            .append(DUE_ON, GoalDocument.text(step.dueOn()))
                            .append(DONE_AT, step.doneAt());
            case LearningItem item ->
                    encode(document, item.offer())
                            .append(STATUS, item.status().wireName())
                            .append(DONE_AT, item.doneAt());
            case Comment comment -> encode(document, comment);
            case Reflection reflection ->
                    document.append(KIND, reflection.about().wireName())
                            .append(TEXT, reflection.text())
                            .append(AT, reflection.at())
                            .append(READERS, reflection.readers().wireName());
        };
    }

    private static Document encode(Document document, Offer offer) {
        var link = offer.link();
        return document.append(KIND, offer.kind().wireName())
                .append(TEXT, offer.title())
                .append(LINK, link == null ? null : link.toString())
                .append(DUE_ON, GoalDocument.text(offer.dueOn()));
    }

    private static Document encode(Document document, Comment comment) {
        var about = comment.about();
        return document.append(TEXT, comment.text())
                .append(AUTHOR, comment.author().value())
                .append(AT, comment.at())
                .append(EDITED_AT, comment.editedAt())
                .append(ABOUT, about == null ? null : about.value());
    }

    static Entry decode(Document entry) {
        var id = new EntryId(entry.getString(ID));
        return switch (WireNamed.parse(EntryKind.class, entry.getString(ENTRY))) {
            case STEP ->
                    new Step(
                            id,
                            entry.getString(TEXT),
                            GoalDocument.day(entry, DUE_ON),
                            instant(entry, DONE_AT));
            case LEARNING_ITEM ->
                    new LearningItem(
                            id,
                            offer(entry),
                            WireNamed.parse(LearningStatus.class, entry.getString(STATUS)),
                            instant(entry, DONE_AT));
            case COMMENT -> comment(id, entry);
            case REFLECTION -> reflection(id, entry);
        };
    }

    private static Offer offer(Document entry) {
        return new Offer(
                WireNamed.parse(LearningKind.class, entry.getString(KIND)),
                entry.getString(TEXT),
                Optional.ofNullable(entry.getString(LINK))
                        .map(URI::create)
                        .map(WebLink::new)
                        .orElse(null),
                GoalDocument.day(entry, DUE_ON));
    }

    private static Comment comment(EntryId id, Document entry) {
        return new Comment(
                id,
                new PersonId(entry.getString(AUTHOR)),
                entry.getDate(AT).toInstant(),
                instant(entry, EDITED_AT),
                entry.getString(TEXT),
                Optional.ofNullable(entry.getString(ABOUT)).map(EntryId::new).orElse(null));
    }

    private static Reflection reflection(EntryId id, Document entry) {
        return new Reflection(
                id,
                entry.getDate(AT).toInstant(),
                WireNamed.parse(ReflectionKind.class, entry.getString(KIND)),
                entry.getString(TEXT),
                WireNamed.parse(Readers.class, entry.getString(READERS)));
    }

    private static @Nullable Instant instant(Document entry, String field) {
        return Optional.ofNullable(entry.getDate(field)).map(Date::toInstant).orElse(null);
    }
}
