package org.mentoring.pairing.run.domain.matching.peers;

/// Checks a choice of peers by weak duality, without a word from the solver: where the duals are
/// such that no pair has a negative slack, twice the worth of any choice is at most minus their
/// sum. A choice that is worth as much is the best there is, whoever found it and however.
final class PeerProof {

    /// Worths are whole numbers, so a choice within less than one of the bound reaches it.
    private static final double LESS_THAN_ONE = 0.5;

    private final PeerWorths worths;
    private final PeerChoice choice;

    private PeerProof(PeerWorths worths, PeerChoice choice) {
        this.worths = worths;
        this.choice = choice;
    }

    /// @throws IllegalStateException when the choice breaks a rule, or is not proven best
    static void check(PeerWorths worths, PeerChoice choice) {
        var proof = new PeerProof(worths, choice);
        if (!choice.prices().areDuals() || proof.leastSlack() < -PeerPrices.TOLERANCE) {
            throw new IllegalStateException("the prices prove nothing");
        }
        var worth = proof.worth();
        if (Math.abs(2 * worth + choice.prices().sum()) >= LESS_THAN_ONE) {
            throw new IllegalStateException(
                    "not proven best: worth "
                            + worth
                            + ", and no choice is worth more than "
                            + -choice.prices().sum() / 2);
        }
    }

    private double leastSlack() {
        var least = 0.0;
        for (var one = 0; one < worths.people(); one++) {
            least = Math.min(least, choice.prices().slackOfNobody(one));
            for (var other = one + 1; other < worths.people(); other++) {
                var worth = worths.of(one, other);
                if (worth > 0) {
                    least = Math.min(least, choice.prices().leastSlack(one, other, worth));
                }
            }
        }
        return least;
    }

    private long worth() {
        return choice.firsts().mapToLong(this::worthOf).sum();
    }

    private int worthOf(int person) {
        var partner = choice.partnerOf(person);
        var worth = worths.of(person, partner);
        if (worth == 0 || choice.partnerOf(partner) != person) {
            throw new IllegalStateException("a pair was made that does not exist");
        }
        return worth;
    }
}
