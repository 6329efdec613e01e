package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Makes the pairs of a whole cohort at once: the total counts, not who comes first.
public final class Matcher {

    private final Assigner assigner;

    public Matcher(Assigner assigner) {
        this.assigner = assigner;
    }

    /// The best pairs of this pool.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    public Matching match(Pool pool, boolean peopleFirst) {
        var pairs = AllowedPairs.of(pool);
        var chosen = assigner.assign(Assignment.of(pool, pairs, peopleFirst));
        var matchedMentees = new BitSet();
        var matchedMentors = new BitSet();
        chosen.stream()
                .forEach(pair -> {
                    matchedMentees.set(pairs.mentee(pair));
                    matchedMentors.set(pairs.mentor(pair));
                });
        return new Matching(
                drafts(pool, pairs, chosen),
                leftOut(pool.mentees(), matchedMentees, new Exclusions(pool)::ofMentee),
                leftOut(pool.mentors(), matchedMentors, new Exclusions(pool)::ofMentor));
    }

    private static List<LeftOut> leftOut(
            List<Candidate> people, BitSet matched, Function<Candidate, LeftOut> why) {
        return IntStream.range(0, people.size())
                .filter(index -> !matched.get(index))
                .mapToObj(people::get)
                .filter(candidate -> candidate.places() > 0)
                .map(why)
                .toList();
    }

    private static List<Draft> drafts(Pool pool, AllowedPairs pairs, BitSet chosen) {
        var drafts = new ArrayList<Draft>(chosen.cardinality());
        chosen.stream().forEach(pair -> drafts.add(draft(pool, pairs, chosen, pair)));
        drafts.sort(comparingInt(Draft::score).reversed());
        return drafts;
    }

    private static Draft draft(Pool pool, AllowedPairs pairs, BitSet chosen, int pair) {
        var mentor = pool.mentors().get(pairs.mentor(pair));
        var mentee = pool.mentees().get(pairs.mentee(pair));
        var score = pairs.score(pair);
        var reasons = pool.scoring().reasons(mentor, mentee);
        var runnerUp = new RunnersUp(pairs, chosen).of(pair);
        return new Draft(
                mentor,
                mentee,
                score,
                reasons,
                runnerUp < 0
                        ? null
                        : new RunnerUp(
                                pool.mentors().get(pairs.mentor(runnerUp)),
                                pairs.score(runnerUp),
                                RunnersUp.words(score, pairs.score(runnerUp))));
    }
}
