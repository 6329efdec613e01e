package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.domain.matching.optimum.Optimum;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Makes the pairs of a whole cohort at once: the total counts, not who comes first.
public final class Matcher {

    private final Optimum optimum;

    public Matcher(Assigner assigner) {
        this.optimum = new Optimum(assigner);
    }

    /// The best pairs of this pool.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    public Matching match(Pool pool, boolean peopleFirst) {
        return match(pool, List.of(), peopleFirst, Steps.UNWATCHED);
    }

    /// The best pairs among all choices that contain the locked ones, as far as these can be made.
    /// Watched: what the watcher throws ends it.
    ///
    /// @param locked those that come first get the places that are there
    public Matching match(Pool pool, List<LockedPair> locked, boolean peopleFirst, Steps steps) {
        var kept = Locking.keep(pool, locked);
        var fits = kept.fits();
        var places = kept.places(peopleFirst);
        var choice = optimum.of(fits, places, steps);
        var matchedMentees = (BitSet) kept.mentees().clone();
        var matchedMentors = (BitSet) kept.mentors().clone();
        choice.made()
                .forEach(pair -> {
                    matchedMentees.set(choice.pairs().mentee(pair));
                    matchedMentors.set(choice.pairs().mentor(pair));
                });
        var exclusions = new Exclusions(kept.rest());
        return new Matching(
                new Drafts(pool, kept, fits, choice, places.firstPartnerBonus()).bestFirst(),
                leftOut(kept.rest().mentees(), matchedMentees, exclusions::ofMentee),
                leftOut(kept.rest().mentors(), matchedMentors, exclusions::ofMentor),
                kept.notKept());
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
}
