package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.domain.matching.optimum.Choice;
import org.mentoring.pairing.run.domain.matching.optimum.Optimum;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Makes the pairs of a whole cohort at once: the total counts, not who comes first.
public final class Matcher {

    private static final Comparator<Draft> BEST_FIRST =
            comparingInt(Draft::score)
                    .reversed()
                    .thenComparing(draft -> draft.mentee().enrolment().value())
                    .thenComparing(draft -> draft.mentor().enrolment().value());

    private final Optimum optimum;

    public Matcher(Assigner assigner) {
        this.optimum = new Optimum(assigner);
    }

    /// The best pairs of this pool.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    public Matching match(Pool pool, boolean peopleFirst) {
        return match(pool, peopleFirst, Steps.UNWATCHED);
    }

    /// The same, watched. What the watcher throws ends it.
    public Matching match(Pool pool, boolean peopleFirst, Steps steps) {
        var fits = new PoolFits(pool);
        var choice = optimum.of(fits, pool.places(peopleFirst), steps);
        var pairs = choice.pairs();
        var matchedMentees = new BitSet();
        var matchedMentors = new BitSet();
        choice.made()
                .forEach(pair -> {
                    matchedMentees.set(pairs.mentee(pair));
                    matchedMentors.set(pairs.mentor(pair));
                });
        return new Matching(
                drafts(pool, fits, choice),
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

    private static List<Draft> drafts(Pool pool, PoolFits fits, Choice choice) {
        var runnersUp = new RunnersUp(pool, fits, choice);
        return choice.made()
                .mapToObj(pair -> draft(pool, choice, pair, runnersUp))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Draft draft(Pool pool, Choice choice, int pair, RunnersUp runnersUp) {
        var mentor = pool.mentors().get(choice.pairs().mentor(pair));
        var mentee = pool.mentees().get(choice.pairs().mentee(pair));
        return new Draft(
                mentor,
                mentee,
                choice.pairs().score(pair),
                pool.scoring().reasons(mentor, mentee),
                runnersUp.of(pair));
    }
}
