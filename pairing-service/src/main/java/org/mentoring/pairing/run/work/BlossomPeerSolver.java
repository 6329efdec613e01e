package org.mentoring.pairing.run.work;

import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.mentoring.pairing.run.domain.matching.peers.PeerChoice;
import org.mentoring.pairing.run.domain.matching.peers.PeerPairs;
import org.mentoring.pairing.run.domain.matching.peers.PeerSolver;

import java.util.Arrays;
import java.util.Map;

/// Blossom V (Kolmogorov: Blossom V: a new implementation of a minimum cost perfect matching
/// algorithm, 2009), as JGraphT has it.
///
/// It finds perfect matchings only. So everybody is there twice, and whoever has no partner is
/// paired with the own copy at no cost (Schäfer: Weighted matchings in general graphs, 2000).
public final class BlossomPeerSolver implements PeerSolver {

    @Override
    public Solution solve(PeerPairs pairs) {
        var partners = new int[pairs.people()];
        Arrays.fill(partners, PeerChoice.NOBODY);
        if (partners.length == 0) {
            return new Solution(partners, Map.of());
        }
        var graph = graph(pairs);
        var matching = new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MINIMIZE);
        // The pairs of the copies are worth as much as those of the people.
        for (var edge : matching.getMatching().getEdges()) {
            var one = graph.getEdgeSource(edge);
            var other = graph.getEdgeTarget(edge);
            if (one < partners.length && other < partners.length) {
                partners[one] = other;
                partners[other] = one;
            }
        }
        return new Solution(partners, matching.getDualSolution().getDualVariables());
    }

    private static Graph<Integer, DefaultWeightedEdge> graph(PeerPairs pairs) {
        var graph =
                new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var people = pairs.people();
        for (var vertex = 0; vertex < 2 * people; vertex++) {
            graph.addVertex(vertex);
        }
        for (var person = 0; person < people; person++) {
            graph.setEdgeWeight(graph.addEdge(person, people + person), 0);
        }
        for (var pair : pairs.all()) {
            graph.setEdgeWeight(graph.addEdge(pair.one(), pair.other()), -pair.worth());
            graph.setEdgeWeight(
                    graph.addEdge(people + pair.one(), people + pair.other()), -pair.worth());
        }
        return graph;
    }
}
