package org.mentoring.pairing.run.domain.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/// One aspect of people by which many are alike: which kind each person is of, and what counts
/// between each two kinds.
///
/// @param ofMentees the kind of each mentee
/// @param ofMentors the kind of each mentor
/// @param values by kind of mentee, then kind of mentor
record Kinds(int[] ofMentees, int[] ofMentors, int[][] values) {

    /// @param key what makes two people of one kind
    /// @param value what counts between a mentor and a mentee, the same for all of their kinds
    static Kinds of(
            Pool pool, Function<Candidate, ?> key, ToIntBiFunction<Candidate, Candidate> value) {
        var mentees = new Sorted();
        var mentors = new Sorted();
        var ofMentees = mentees.sort(pool.mentees(), key);
        var ofMentors = mentors.sort(pool.mentors(), key);
        var values = new int[mentees.examples.size()][mentors.examples.size()];
        for (var mentee = 0; mentee < values.length; mentee++) {
            for (var mentor = 0; mentor < values[mentee].length; mentor++) {
                values[mentee][mentor] =
                        value.applyAsInt(
                                mentors.examples.get(mentor), mentees.examples.get(mentee));
            }
        }
        return new Kinds(ofMentees, ofMentors, values);
    }

    /// What counts between this mentee and each kind of mentor.
    int[] row(int mentee) {
        return values[ofMentees[mentee]];
    }

    /// People sorted by kind, with somebody of each as its example.
    private static final class Sorted {

        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<Candidate> examples = new ArrayList<>();

        int[] sort(List<Candidate> people, Function<Candidate, ?> key) {
            return people.stream().mapToInt(person -> kind(person, key.apply(person))).toArray();
        }

        private int kind(Candidate person, Object key) {
            return numbers.computeIfAbsent(
                    key,
                    _ -> {
                        examples.add(person);
                        return examples.size() - 1;
                    });
        }
    }
}
