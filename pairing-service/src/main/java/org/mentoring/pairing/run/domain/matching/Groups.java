package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.LeftOut.Exclusion;
import org.mentoring.pairing.run.domain.matching.optimum.Choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Sees to it that no mentor begins with a group that is too small.
///
/// Which mentors should have a group at all is a lower-bounded facility location, for which no
/// exact method is fast (Svitkina: Lower-bounded facility location, 2010). So the smallest groups
/// are closed step by step, and between the steps everybody is paired anew: the result is the best
/// with the mentors who remain.
final class Groups {

    private static final int NO_GROUP = -1;

    private final int least;
    private final Map<Integer, Integer> closed = new LinkedHashMap<>();

    /// @param least so many mentees make a group; 1 where any number does
    Groups(int least) {
        this.least = least;
    }

    /// The mentors who take nobody after all, half of those whose group is too small; none when
    /// every group is large enough.
    List<Integer> close(Kept kept, Choice choice) {
        var sizes = new HashMap<Integer, Integer>();
        var scores = new HashMap<Integer, Integer>();
        choice.made()
                .forEach(pair -> {
                    var mentor = choice.pairs().mentor(pair);
                    sizes.merge(mentor, 1, Integer::sum);
                    scores.merge(mentor, choice.pairs().score(pair), Integer::sum);
                });
        var small =
                sizes.keySet().stream()
                        .filter(mentor -> kept.rest().mentors().get(mentor).held() == 0)
                        .filter(mentor -> sizes.getOrDefault(mentor, 0) < least)
                        .sorted(
                                Comparator.<Integer>comparingInt(it -> sizes.getOrDefault(it, 0))
                                        .thenComparing(
                                                comparingInt(it -> scores.getOrDefault(it, 0)))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        var closing = small.subList(0, (small.size() + 1) / 2);
        closing.forEach(mentor -> closed.put(mentor, sizes.get(mentor)));
        return closing;
    }

    /// The mentors who take fewer than make a group, and have none yet.
    List<Integer> closeTooSmall(List<Candidate> mentors) {
        var small =
                IntStream.range(0, mentors.size())
                        .filter(it -> mentors.get(it).held() == 0)
                        .filter(it -> MandatoryRules.hasPlace(mentors.get(it)))
                        .filter(it -> mentors.get(it).places() < least)
                        .boxed()
                        .toList();
        small.forEach(mentor -> closed.put(mentor, NO_GROUP));
        return small;
    }

    boolean isClosed(int mentor) {
        return closed.containsKey(mentor);
    }

    /// Why these mentors have nobody, the first of the pool first.
    List<LeftOut> leftOut(List<Candidate> mentors) {
        return IntStream.range(0, mentors.size())
                .filter(this::isClosed)
                .mapToObj(
                        mentor -> new LeftOut(mentors.get(mentor), List.of(why(mentor)), List.of()))
                .toList();
    }

    private Exclusion why(int mentor) {
        var size = closed.getOrDefault(mentor, 0);
        if (size == NO_GROUP) {
            return new Exclusion(
                    Rule.GROUP_SIZE, 0, "Has places for fewer than the " + least + " of a group.");
        }
        var words =
                size + (size == 1 ? " mentee" : " mentees") + ": " + Rule.GROUP_SIZE.words() + ".";
        return new Exclusion(Rule.GROUP_SIZE, size, words);
    }
}
