package org.mentoring.pairing.enrolment.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What somebody has answered to the questions of a cohort. Meant for the person and the
/// coordinators of the cohort; no pairing goes by it.
///
/// @param given by the question's key: one entry, or one for each choice that was made
public record Answers(SequencedMap<String, List<String>> given) {

    public static final Answers NONE = of(Map.of());

    public Answers {
        var sorted = new TreeMap<String, List<String>>();
        given.forEach((key, entries) -> sorted.put(key, List.copyOf(entries)));
        given = Collections.unmodifiableSequencedMap(sorted);
    }

    public static Answers of(Map<String, List<String>> given) {
        return new Answers(new TreeMap<>(given));
    }

    /// These after somebody has spoken: what was not spoken of stays, and a question without
    /// entries is left without an answer.
    Answers after(Answers said) {
        var all = new TreeMap<>(given);
        all.putAll(said.given);
        all.values().removeIf(List::isEmpty);
        return new Answers(all);
    }
}
