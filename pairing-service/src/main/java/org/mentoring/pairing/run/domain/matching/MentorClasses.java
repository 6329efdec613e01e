package org.mentoring.pairing.run.domain.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Mentors who are of the same kind in every aspect are of one class.
///
/// @param ofMentors the class of each mentor
/// @param kindsOfClasses by aspect, then class
record MentorClasses(int[] ofMentors, int[][] kindsOfClasses) {

    static MentorClasses of(List<Kinds> aspects) {
        var numbers = new HashMap<List<Integer>, Integer>();
        var classes = new ArrayList<List<Integer>>();
        var ofMentors = new int[aspects.getFirst().ofMentors().length];
        for (var mentor = 0; mentor < ofMentors.length; mentor++) {
            var kinds = kinds(aspects, mentor);
            ofMentors[mentor] = numbers.computeIfAbsent(kinds, _ -> classes.size());
            if (ofMentors[mentor] == classes.size()) {
                classes.add(kinds);
            }
        }
        return new MentorClasses(
                ofMentors,
                IntStream.range(0, aspects.size())
                        .mapToObj(
                                aspect -> classes.stream().mapToInt(it -> it.get(aspect)).toArray())
                        .toArray(int[][]::new));
    }

    private static List<Integer> kinds(List<Kinds> aspects, int mentor) {
        return aspects.stream().map(aspect -> aspect.ofMentors()[mentor]).toList();
    }

    int size() {
        return kindsOfClasses[0].length;
    }

    /// Of this aspect, the kind of each class.
    int[] kinds(int aspect) {
        return kindsOfClasses[aspect];
    }
}
