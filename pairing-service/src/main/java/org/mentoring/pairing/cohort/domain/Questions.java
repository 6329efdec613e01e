package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What everybody who joins a cohort is asked, in this order.
public record Questions(List<Question> all) {

    /// Nothing is asked.
    public static final Questions NONE = new Questions(List.of());

    /// Questions of one cohort, at most.
    public static final int MOST = 20;

    public Questions {
        all = List.copyOf(all);
    }

    /// What makes no sense, below `/questions`.
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var keys = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            var pointer = "/questions/" + i;
            if (!keys.add(all.get(i).key())) {
                faults.add(new Fault(pointer + "/key", "Another question has this key."));
            }
            all.get(i)
                    .flaw()
                    .map(words -> new Fault(pointer + "/choices", words))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /// What is wrong with somebody's answers, each below its key; none when all can be kept.
    ///
    /// @param answers from a question's key to what was said: one entry, or one for each choice
    ///   that was made; a question that is not there was not answered
    public List<Fault> faultsOf(Map<String, List<String>> answers) {
        var faults = new ArrayList<Fault>();
        for (var question : all) {
            question.flawOf(answers.getOrDefault(question.key(), List.of()))
                    .map(words -> new Fault("/" + question.key(), words))
                    .ifPresent(faults::add);
        }
        faults.addAll(unasked(answers.keySet()));
        return faults;
    }

    /// What is wrong with the answers to those questions alone that were spoken of, each below its
    /// key: whoever says only one thing is not asked for the rest.
    public List<Fault> faultsIn(Map<String, List<String>> said) {
        var faults = new ArrayList<Fault>();
        for (var question : all) {
            var given = said.get(question.key());
            if (given != null) {
                question.flawOf(given)
                        .map(words -> new Fault("/" + question.key(), words))
                        .ifPresent(faults::add);
            }
        }
        faults.addAll(unasked(said.keySet()));
        return faults;
    }

    public Optional<Question> find(String key) {
        return all.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    private List<Fault> unasked(Set<String> answered) {
        return answered.stream()
                .filter(key -> find(key).isEmpty())
                .sorted()
                .map(key -> new Fault("/" + key, "Nobody asked this."))
                .toList();
    }
}
