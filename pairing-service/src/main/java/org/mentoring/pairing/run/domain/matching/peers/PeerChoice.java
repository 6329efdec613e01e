package org.mentoring.pairing.run.domain.matching.peers;

import java.util.stream.IntStream;

/// Which peers are pairs.
public final class PeerChoice {

    /// Stands for the partner of who has none.
    public static final int NOBODY = -1;

    private final int[] partners;
    private final PeerPrices prices;

    PeerChoice(int[] partners, PeerPrices prices) {
        this.partners = partners;
        this.prices = prices;
    }

    /// Those of each pair who come first.
    public IntStream firsts() {
        return IntStream.range(0, partners.length).filter(person -> person < partners[person]);
    }

    public boolean isPaired(int person) {
        return partners[person] != NOBODY;
    }

    /// The partner of somebody who is paired.
    public int partnerOf(int person) {
        return partners[person];
    }

    PeerPrices prices() {
        return prices;
    }

    /// By how much any choice that makes this pair is worth less than this one, at least.
    public long lossAtLeast(int one, int other, int worth) {
        var slack = prices.slack(one, other, worth) + prices.slackOfCopy(one, other, worth);
        return Math.max(0, (long) Math.ceil(slack / 2 - PeerPrices.TOLERANCE));
    }
}
