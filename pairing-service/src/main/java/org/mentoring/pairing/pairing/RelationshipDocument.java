package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Relationship;
import org.mentoring.pairing.pairing.domain.SelfRating;
import org.mentoring.pairing.pairing.domain.SelfRating.Phase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the two of a pairing have built up, inside its document:
///
/// ```
/// { activatedAt, agreements: [ … ], endsOn: "2026-10-31" | null,
///   ratings: [ { by: "mentee", phase: "start", at,
///                levels: [ { skill: "delegation", level: 2 } ] } ] }
/// ```
///
/// [AgreementDocument] shows an agreement.
final class RelationshipDocument {

    static final String ENDS_ON = "endsOn";
    static final String ACTIVATED_AT = "activatedAt";
    private static final String AGREEMENTS = "agreements";
    private static final String RATINGS = "ratings";
    private static final String BY = "by";
    private static final String PHASE = "phase";
    private static final String AT = "at";
    private static final String LEVELS = "levels";
    private static final String SKILL = "skill";
    private static final String LEVEL = "level";

    private RelationshipDocument() {}

    static Document encode(Relationship relationship) {
        return new Document(ACTIVATED_AT, relationship.since())
                .append(
                        AGREEMENTS,
                        relationship.agreements().stream().map(AgreementDocument::encode).toList())
                .append(ENDS_ON, text(relationship.endsOn()))
                .append(
                        RATINGS,
                        relationship.ratings().stream().map(RelationshipDocument::encode).toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /// A skill is a person's word and no name of a field.
    private static Document encode(SelfRating rating) {
        var levels =
                rating.levels().entrySet().stream()
                        .map(it -> new Document(SKILL, it.getKey()).append(LEVEL, it.getValue()))
                        .toList();
        return new Document(BY, rating.by().wireName())
                .append(PHASE, rating.phase().wireName())
                .append(AT, rating.at())
                .append(LEVELS, levels);
    }

    static Relationship decode(Document relationship) {
        var endsOn = relationship.getString(ENDS_ON);
        return new Relationship(
                relationship.getDate(ACTIVATED_AT).toInstant(),
                relationship.getList(AGREEMENTS, Document.class).stream()
                        .map(AgreementDocument::decode)
                        .toList(),
                relationship.getList(RATINGS, Document.class, List.of()).stream()
                        .map(RelationshipDocument::rating)
                        .toList(),
                endsOn == null ? null : LocalDate.parse(endsOn));
    }

    private static SelfRating rating(Document rating) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        rating.getList(LEVELS, Document.class)
                .forEach(it -> levels.put(it.getString(SKILL), it.getInteger(LEVEL)));
        return new SelfRating(
                WireNamed.parse(Side.class, rating.getString(BY)),
                WireNamed.parse(Phase.class, rating.getString(PHASE)),
                levels,
                rating.getDate(AT).toInstant());
    }
}
