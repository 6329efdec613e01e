package org.mentoring.pairing.run.domain.matching.peers;

import static java.util.Comparator.comparingInt;

import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.domain.matching.optimum.Steps.Step;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the pairs of peers with the highest total worth: Blossom V (Kolmogorov, 2009), as JGraphT
/// has it, on the most promising pairs; the prices of that optimum tell which of the others could
/// better it, and these join until there are none.
public final class PeerOptimum {

    private static final int MOST_PROMISING = 30;

    private final PeerWorths worths;
    private final Steps steps;
    private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private int pairs;

    private PeerOptimum(PeerWorths worths, Steps steps) {
        this.worths = worths;
        this.steps = steps;
    }

    /// The choice of the highest total worth, watched.
    ///
    /// @throws IllegalStateException when it cannot be proven, which is a defect
    public static PeerChoice of(PeerWorths worths, Steps steps) {
        return new PeerOptimum(worths, steps).choice(MOST_PROMISING);
    }

    /// @param mostPromising with how many pairs of each person the search begins
    static PeerChoice of(PeerWorths worths, int mostPromising) {
        return new PeerOptimum(worths, Steps.UNWATCHED).choice(mostPromising);
    }

    private PeerChoice choice(int mostPromising) {
        if (worths.people() == 0) {
            return new PeerChoice(new int[0], new PeerPrices(0, Map.of()));
        }
        steps.begins(Step.CANDIDATES, 0);
        begin(mostPromising);
        while (true) {
            steps.begins(Step.FLOW, pairs);
            var solver = new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MINIMIZE);
            var partners = partners(solver.getMatching());
            steps.begins(Step.PRICES, pairs);
            var duals = solver.getDualSolution().getDualVariables();
            var choice = new PeerChoice(partners, new PeerPrices(worths.people(), duals));
            steps.begins(Step.PRICING, pairs);
            if (!addWorthwhile(choice.prices())) {
                steps.begins(Step.PROOF, pairs);
                PeerProof.check(worths, choice);
                return choice;
            }
        }
    }

    private void begin(int mostPromising) {
        var people = worths.people();
        IntStream.range(0, 2 * people).forEach(graph::addVertex);
        for (var person = 0; person < people; person++) {
            graph.setEdgeWeight(graph.addEdge(person, people + person), 0);
        }
        for (var person = 0; person < people; person++) {
            addPromising(person, mostPromising);
        }
    }

    private void addPromising(int person, int most) {
        IntStream.range(0, worths.people())
                .filter(other -> other != person && worths.of(person, other) > 0)
                .boxed()
                .sorted(comparingInt(other -> -worths.of(person, other)))
                .limit(most)
                .forEach(other -> add(person, other));
    }

    private void add(int one, int other) {
        if (!graph.containsEdge(one, other)) {
            var people = worths.people();
            var cost = -worths.of(one, other);
            graph.setEdgeWeight(graph.addEdge(one, other), cost);
            graph.setEdgeWeight(graph.addEdge(people + one, people + other), cost);
            pairs++;
        }
    }

    private boolean addWorthwhile(PeerPrices prices) {
        var before = pairs;
        for (var one = 0; one < worths.people(); one++) {
            for (var other = one + 1; other < worths.people(); other++) {
                var worth = worths.of(one, other);
                if (worth > 0
                        && Math.min(
                                        prices.slack(one, other, worth),
                                        prices.slackOfCopy(one, other, worth))
                                < -PeerPrices.TOLERANCE) {
                    add(one, other);
                }
            }
        }
        return pairs > before;
    }

    /// The pairs of people themselves: those of their copies are worth as much.
    private int[] partners(Matching<Integer, DefaultWeightedEdge> matching) {
        var partners = new int[worths.people()];
        Arrays.fill(partners, PeerChoice.NOBODY);
        for (var edge : matching.getEdges()) {
            var one = graph.getEdgeSource(edge);
            var other = graph.getEdgeTarget(edge);
            if (one < partners.length && other < partners.length) {
                partners[one] = other;
                partners[other] = one;
            }
        }
        return partners;
    }
}
