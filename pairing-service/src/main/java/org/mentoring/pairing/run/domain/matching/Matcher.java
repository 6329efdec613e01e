package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.domain.matching.optimum.Choice;
import org.mentoring.pairing.run.domain.matching.optimum.Optimum;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.domain.matching.peers.PeerOptimum;
import org.mentoring.pairing.run.domain.matching.peers.PeerSolver;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the pairs of a whole cohort at once: the total counts, not who comes first.
public final class Matcher {

    private final Optimum optimum;
    private final PeerOptimum peers;

    public Matcher(Assigner assigner, PeerSolver peers) {
        this.optimum = new Optimum(assigner);
        this.peers = new PeerOptimum(peers);
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
        if (pool.form().peers()) {
            return PeerMatcher.match(peers, pool, locked, peopleFirst, steps);
        }
        var groups = new Groups(pool.form().leastMentees());
        var kept = Locking.keep(pool, locked);
        kept = kept.closing(groups.closeTooSmall(kept.rest().mentors()));
        var fits = kept.fits();
        var choice = optimum.of(fits, kept.rest().places(peopleFirst), steps);
        for (var closed = groups.close(kept, choice);
                !closed.isEmpty();
                closed = groups.close(kept, choice)) {
            kept = kept.closing(closed);
            fits = kept.fits();
            choice = optimum.of(fits, kept.rest().places(peopleFirst), steps);
        }
        var bonus = kept.rest().places(peopleFirst).firstPartnerBonus();
        var exclusions = Exclusions.of(kept.rest());
        return new Matching(
                new Drafts(pool, kept, fits, choice, bonus).bestFirst(),
                leftOutMentees(kept, choice, exclusions),
                Stream.concat(
                                leftOutMentors(kept, choice, exclusions).stream(),
                                groups.leftOut(pool.mentors()).stream())
                        .toList(),
                kept.notKept());
    }

    private static List<LeftOut> leftOutMentees(Kept kept, Choice choice, Exclusions exclusions) {
        var matched = (BitSet) kept.mentees().clone();
        choice.made().forEach(pair -> matched.set(choice.pairs().mentee(pair)));
        return leftOut(kept.rest().mentees(), matched, exclusions::ofMentee);
    }

    private static List<LeftOut> leftOutMentors(Kept kept, Choice choice, Exclusions exclusions) {
        var matched = (BitSet) kept.mentors().clone();
        choice.made().forEach(pair -> matched.set(choice.pairs().mentor(pair)));
        return leftOut(kept.rest().mentors(), matched, exclusions::ofMentor);
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
