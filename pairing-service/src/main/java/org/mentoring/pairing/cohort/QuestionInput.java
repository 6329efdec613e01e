package org.mentoring.pairing.cohort;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.CohortRequests.AskedQuestion;
import org.mentoring.pairing.cohort.domain.Question;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.pairing.domain.WireNamed;

import java.util.List;

/// From a body's questions to those of the domain.
final class QuestionInput {

    private QuestionInput() {}

    static Questions questions(@Nullable List<AskedQuestion> asked) {
        return asked == null
                ? Questions.NONE
                : new Questions(asked.stream().map(QuestionInput::question).toList());
    }

    private static Question question(AskedQuestion asked) {
        return new Question(
                asked.key(),
                asked.words().strip(),
                WireNamed.parse(Question.Kind.class, asked.kind()),
                requireNonNullElse(asked.choices(), List.of()),
                requireNonNullElse(asked.required(), false),
                asked.readers() == null
                        ? Question.Readers.COORDINATORS
                        : WireNamed.parse(Question.Readers.class, asked.readers()));
    }
}
