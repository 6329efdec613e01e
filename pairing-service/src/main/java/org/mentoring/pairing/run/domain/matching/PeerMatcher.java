package org.mentoring.pairing.run.domain.matching;

import static java.util.Comparator.comparingInt;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.matching.Draft.Loss;
import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.domain.matching.peers.PeerChoice;
import org.mentoring.pairing.run.domain.matching.peers.PeerOptimum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Makes pairs of peers, two drafts each: either mentors the other.
final class PeerMatcher {

    private final Pool pool;
    private final Peers peers;
    private final LockedPeers locked;
    private final PeerChoice choice;

    private PeerMatcher(Pool pool, Peers peers, LockedPeers locked, PeerChoice choice) {
        this.pool = pool;
        this.peers = peers;
        this.locked = locked;
        this.choice = choice;
    }

    static Matching match(
            PeerOptimum optimum,
            Pool pool,
            List<LockedPair> wanted,
            boolean peopleFirst,
            Steps steps) {
        var peers = new Peers(pool, peopleFirst);
        var locked = LockedPeers.keep(pool, peers, wanted);
        var choice = optimum.of(locked.others(), steps);
        return new PeerMatcher(pool, peers, locked, choice).matching();
    }

    private Matching matching() {
        var drafts = new ArrayList<Draft>();
        locked.pairs()
                .forEach(pair -> {
                    drafts.add(lockedDraft(pair.one(), pair.other()));
                    drafts.add(lockedDraft(pair.other(), pair.one()));
                });
        choice.firsts()
                .forEach(one -> {
                    drafts.add(draft(one, choice.partnerOf(one)));
                    drafts.add(draft(choice.partnerOf(one), one));
                });
        drafts.sort(Drafts.BEST_FIRST);
        var exclusions = Exclusions.of(peers.asPool());
        return new Matching(
                drafts,
                leftOut(pool.mentees(), exclusions::ofMentee),
                leftOut(pool.mentors(), exclusions::ofMentor),
                locked.notKept());
    }

    private Draft lockedDraft(int mentor, int mentee) {
        return pool.draft(peers.mentor(mentor), peers.mentee(mentee), null, true);
    }

    private Draft draft(int mentor, int mentee) {
        var runnerUp = runnerUp(mentor, mentee);
        return pool.draft(peers.mentor(mentor), peers.mentee(mentee), runnerUp, false);
    }

    private @Nullable RunnerUp runnerUp(int mentor, int mentee) {
        var others = locked.others();
        return IntStream.range(0, peers.people())
                .filter(it -> it != mentor && others.of(it, mentee) > 0)
                .boxed()
                .max(comparingInt(it -> peers.score(mentee, it)))
                .map(next -> runnerUp(mentor, mentee, next))
                .orElse(null);
    }

    private RunnerUp runnerUp(int mentor, int mentee, int next) {
        var loss = choice.lossAtLeast(mentee, next, peers.of(mentee, next));
        return new RunnerUp(
                peers.mentor(next),
                peers.score(mentee, next),
                RunnersUp.words(peers.score(mentee, mentor), peers.score(mentee, next)),
                Loss.of(loss, peers.peopleFirstBonus()));
    }

    private List<LeftOut> leftOut(List<Candidate> people, Function<Candidate, LeftOut> why) {
        return people.stream()
                .filter(MandatoryRules::hasPlace)
                .filter(person -> !isPaired(person))
                .map(person ->
                        peers.contains(person.person())
                                ? amongOthers(why.apply(person))
                                : alone(person))
                .toList();
    }

    /// Everybody is there in both roles: that nobody is paired with themselves is not worth a word.
    private static LeftOut amongOthers(LeftOut left) {
        var others =
                left.exclusions().stream().filter(it -> it.rule() != Rule.NOT_ONESELF).toList();
        return new LeftOut(left.candidate(), others, left.help());
    }

    private boolean isPaired(Candidate person) {
        if (!peers.contains(person.person())) {
            return false;
        }
        var number = peers.numberOf(person.person());
        return choice.isPaired(number) || locked.isTaken(number);
    }

    private static LeftOut alone(Candidate person) {
        var words = "Everybody: " + Rule.BOTH_ROLES.words() + ".";
        return new LeftOut(
                person, List.of(new LeftOut.Exclusion(Rule.BOTH_ROLES, 0, words)), List.of());
    }
}
