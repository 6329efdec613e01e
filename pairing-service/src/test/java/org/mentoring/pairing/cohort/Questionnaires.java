package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.Question.Kind;
import org.mentoring.pairing.cohort.domain.Question.Readers;
import org.mentoring.pairing.cohort.domain.Questions;

import java.util.List;
import java.util.Map;

/// Questions of cohorts, for tests of those who take the answers.
public final class Questionnaires {

    private Questionnaires() {}

    /// Questions that may be left without an answer: for words, or with several choices.
    ///
    /// @param choices by key; none for words
    public static Questionnaire asking(Map<String, List<String>> choices) {
        var questions = choices.entrySet().stream().map(it -> question(it.getKey(), it.getValue()));
        return new Questionnaire(new Questions(questions.toList()));
    }

    private static Question question(String key, List<String> choices) {
        var kind = choices.isEmpty() ? Kind.TEXT : Kind.MULTI_CHOICE;
        return new Question(key, "What?", kind, choices, false, Readers.COORDINATORS);
    }
}
