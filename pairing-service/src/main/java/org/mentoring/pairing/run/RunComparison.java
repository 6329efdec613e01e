package org.mentoring.pairing.run;

import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.run.RunComparisonViews.ComparedPairView;
import org.mentoring.pairing.run.RunComparisonViews.RunComparisonView;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.domain.PairingRun.Result;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Tells how the results of two runs differ.
final class RunComparison {

    /// Pairs shown of those that only one of the two has.
    static final int MOST_SHOWN = 200;

    private final MongoResults results;
    private final PeopleService people;

    RunComparison(MongoResults results, PeopleService people) {
        this.results = results;
        this.people = people;
    }

    /// Both have a result.
    RunComparisonView of(PairingRun run, PairingRun other) {
        var one = PairingRun.resultOf(run).orElseThrow();
        var two = PairingRun.resultOf(other).orElseThrow();
        var pairsOfOne = results.pairs(one.attempt());
        var pairsOfTwo = results.pairs(two.attempt());
        var onlyOne = without(pairsOfOne, pairsOfTwo);
        var onlyTwo = without(pairsOfTwo, pairsOfOne);
        var shownOfOne = shown(one, onlyOne);
        var shownOfTwo = shown(two, onlyTwo);
        var names = names(Stream.concat(shownOfOne.stream(), shownOfTwo.stream()));
        return new RunComparisonView(
                RunComparisonViews.of(run.request(), one, pairsOfOne.size()),
                RunComparisonViews.of(other.request(), two, pairsOfTwo.size()),
                !one.people().isEmpty() && one.people().equals(two.people()),
                pairsOfOne.size() - onlyOne.size(),
                onlyOne.size(),
                onlyTwo.size(),
                views(shownOfOne, names),
                views(shownOfTwo, names));
    }

    private static List<PairingId> without(Set<PairingId> pairs, Set<PairingId> others) {
        return pairs.stream().filter(pair -> !others.contains(pair)).toList();
    }

    private List<KeptDraft> shown(Result result, List<PairingId> pairs) {
        return results.drafts(
                result.attempt(), pairs.subList(0, Math.min(MOST_SHOWN, pairs.size())));
    }

    private Map<PersonId, String> names(Stream<KeptDraft> drafts) {
        var ids = new HashSet<PersonId>();
        drafts.forEach(draft -> {
            ids.add(draft.mentor().person());
            ids.add(draft.mentee().person());
        });
        return people.names(ids);
    }

    private static List<ComparedPairView> views(
            List<KeptDraft> drafts, Map<PersonId, String> names) {
        return drafts.stream().map(draft -> RunComparisonViews.of(draft, names)).toList();
    }
}
