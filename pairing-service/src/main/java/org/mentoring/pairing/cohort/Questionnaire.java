package org.mentoring.pairing.cohort;

import static java.util.stream.Collectors.toMap;

import org.mentoring.pairing.cohort.CohortViews.QuestionView;
import org.mentoring.pairing.cohort.domain.Questions;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What everybody who joins a cohort is asked, for those who take the answers. Answers go from a
/// question's key to what was said: one entry, or one for each choice that was made. A question
/// that is not there was not spoken of; one without entries is left without an answer.
public final class Questionnaire {

    private final Questions questions;

    Questionnaire(Questions questions) {
        this.questions = questions;
    }

    /// The questions in their order, each with who reads the answers.
    public List<QuestionView> asked() {
        return questions.all().stream().map(CohortViews::of).toList();
    }

    /// Whether this is asked at all.
    public boolean asks(String key) {
        return questions.find(key).isPresent();
    }

    /// Whether an answer to this may have several entries.
    public boolean takesSeveral(String key) {
        return questions.find(key).filter(it -> it.takesSeveral()).isPresent();
    }

    /// What is wrong with the answers of somebody who joins, each below its key; none when all can
    /// be kept and nothing that is required is missing.
    public List<Fault> faultsOf(Map<String, List<String>> answers) {
        return questions.faultsOf(answers);
    }

    /// What is wrong with those questions that were spoken of, each below its key.
    public List<Fault> faultsIn(Map<String, List<String>> said) {
        return questions.faultsIn(said);
    }

    /// The answers that can be kept as the questions are now, by key in its order: words and
    /// choices may have changed since they were given.
    public Map<String, List<String>> fitting(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .filter(it -> faultsIn(Map.of(it.getKey(), it.getValue())).isEmpty())
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, _) -> one,
                                TreeMap::new));
    }
}
