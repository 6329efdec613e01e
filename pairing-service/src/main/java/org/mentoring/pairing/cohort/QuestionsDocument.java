package org.mentoring.pairing.cohort;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.pairing.domain.WireNamed;

import java.util.List;

/// What those who join are asked, in the state of a cohort.
final class QuestionsDocument {

    private static final String KEY = "key";
    private static final String WORDS = "words";
    private static final String KIND = "kind";
    private static final String CHOICES = "choices";
    private static final String REQUIRED = "required";
    private static final String READERS = "readers";

    private QuestionsDocument() {}

    static List<Document> encode(Questions questions) {
        return questions.all().stream().map(QuestionsDocument::encode).toList();
    }

    private static Document encode(Question question) {
        return new Document(KEY, question.key())
                .append(WORDS, question.words())
                .append(KIND, question.kind().wireName())
                .append(CHOICES, question.choices())
                .append(REQUIRED, question.required())
                .append(READERS, question.readers().wireName());
    }

    static Questions decode(@Nullable List<Document> questions) {
        return questions == null
                ? Questions.NONE
                : new Questions(questions.stream().map(QuestionsDocument::decode).toList());
    }

    private static Question decode(Document question) {
        return new Question(
                question.getString(KEY),
                question.getString(WORDS),
                WireNamed.parse(Question.Kind.class, question.getString(KIND)),
                question.getList(CHOICES, String.class),
                question.getBoolean(REQUIRED),
                WireNamed.parse(Question.Readers.class, question.getString(READERS)));
    }
}
