package org.mentoring.pairing.enrolment;

import org.bson.Document;
import org.mentoring.pairing.enrolment.domain.Tags;

import java.util.List;

/// The tags inside the document of an enrolment. The key is for queries: it follows from the words.
///
/// ```
/// [ { key: "needs-visa", words: "Needs-visa" } ]
/// ```
final class TagsDocument {

    static final String KEY = "key";
    private static final String WORDS = "words";

    private TagsDocument() {}

    static List<Document> encode(Tags tags) {
        return tags.all().stream()
                .map(tag -> new Document(KEY, tag.key()).append(WORDS, tag.words()))
                .toList();
    }

    static Tags decode(List<Document> rows) {
        return Tags.of(rows.stream().map(row -> row.getString(WORDS)).toList());
    }
}
