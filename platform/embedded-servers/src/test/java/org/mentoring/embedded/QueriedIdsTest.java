package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;

import org.junit.jupiter.api.Test;

import java.util.List;

class QueriedIdsTest {

    @Test
    void findsAnIdBesideOtherConditions() {
        var query = new Document("_id", "a").append("version", 7);

        assertThat(QueriedIds.in(query)).contains(List.of("a"));
    }

    @Test
    void findsAnIdInsideAConjunction() {
        var inner = and(new Document("_id", "a"), new Document("version", 7));

        assertThat(QueriedIds.in(and(new Document("open", true), inner))).contains(List.of("a"));
    }

    @Test
    void findsSeveralIdsOnce() {
        var query = new Document("_id", new Document("$in", List.of("a", "b", "a")));

        assertThat(QueriedIds.in(query)).contains(List.of("a", "b"));
    }

    @Test
    void findsNoneWhereOtherDocumentsMayMatchToo() {
        var either = List.of(new Document("_id", "a"), new Document("open", true));

        assertThat(QueriedIds.in(new Document("$or", either))).isEmpty();
        assertThat(QueriedIds.in(new Document("_id", new Document("$gt", "a")))).isEmpty();
        assertThat(QueriedIds.in(new Document("_id", 1))).isEmpty();
        assertThat(QueriedIds.in(new Document("_id", new Document("$in", List.of(1, "a")))))
                .isEmpty();
        assertThat(QueriedIds.in(new Document())).isEmpty();
    }

    private static Document and(Document... conditions) {
        return new Document("$and", List.of(conditions));
    }
}
