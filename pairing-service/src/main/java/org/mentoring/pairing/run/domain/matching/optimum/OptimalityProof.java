package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.stream.IntStream;

/// Checks a choice by weak duality, in whole numbers and without a word from the solver: at any
/// prices, no choice is worth more than what everybody would earn who made the best of their places
/// at these prices, plus what every pair is worth beyond them. A choice that is worth as much is
/// the best there is, whoever found the prices and however.
final class OptimalityProof {

    private final Fits fits;
    private final Places places;
    private final Choice choice;
    private final Prices prices;

    private OptimalityProof(Fits fits, Places places, Choice choice, Prices prices) {
        this.fits = fits;
        this.places = places;
        this.choice = choice;
        this.prices = prices;
    }

    /// @throws IllegalStateException when the choice breaks a rule, or the prices do not prove it
    ///   best
    static void check(Fits fits, Places places, Choice choice, Prices prices) {
        var proof = new OptimalityProof(fits, places, choice, prices);
        var worth = proof.worth();
        var bound = proof.bound();
        if (worth != bound) {
            throw new IllegalStateException(
                    "not proven best: worth "
                            + worth
                            + ", and no choice is worth more than "
                            + bound);
        }
    }

    private long worth() {
        var ofMentees = new int[fits.mentees()];
        var ofMentors = new int[fits.mentors()];
        var pairs = choice.pairs();
        choice.made()
                .forEach(pair -> {
                    ofMentees[pairs.mentee(pair)]++;
                    ofMentors[pairs.mentor(pair)]++;
                });
        return choice.made().mapToLong(pairs::score).sum()
                + earned(places.bonusesOfMentees(), ofMentees, places.mentees())
                + earned(places.bonusesOfMentors(), ofMentors, places.mentors());
    }

    private static long earned(int[] bonuses, int[] partners, int[] most) {
        var earned = 0L;
        for (var person = 0; person < partners.length; person++) {
            if (partners[person] > most[person]) {
                throw new IllegalStateException("somebody got more partners than places");
            }
            earned += partners[person] == 0 ? 0 : bonuses[person];
        }
        return earned;
    }

    private long bound() {
        return ofPlaces(prices.mentees(), places.mentees(), places.bonusesOfMentees())
                + ofPlaces(prices.mentors(), places.mentors(), places.bonusesOfMentors())
                + Block.all(fits.mentees()).mapToLong(this::beyond).sum();
    }

    private static long ofPlaces(int[] prices, int[] most, int[] bonuses) {
        var sum = 0L;
        for (var person = 0; person < prices.length; person++) {
            if (most[person] > 0) {
                sum += Math.max(0L, (long) prices[person] + bonuses[person]);
                sum += (most[person] - 1L) * Math.max(0L, prices[person]);
            }
        }
        return sum;
    }

    /// What all pairs of these mentees are worth beyond their prices.
    private long beyond(Block block) {
        var reader = fits.reader();
        var sum = 0L;
        for (var mentee = block.first(); mentee < block.end(); mentee++) {
            var row = reader.row(mentee);
            sum += places.mentees()[mentee] == 0 ? 0 : beyond(row, prices.mentees()[mentee]);
            strikeOut(choice.of(mentee), row);
        }
        return sum;
    }

    private long beyond(short[] row, int priceOfMentee) {
        var sum = 0L;
        for (var mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] > 0 && places.mentors()[mentor] > 0) {
                var price = (long) priceOfMentee + prices.mentors()[mentor];
                sum += Math.max(0L, row[mentor] - price);
            }
        }
        return sum;
    }

    /// Each pair that was made has the score it was counted with, is allowed, and is there once.
    private void strikeOut(IntStream made, short[] row) {
        made.forEach(pair -> {
            var mentor = choice.pairs().mentor(pair);
            if (row[mentor] == 0 || row[mentor] != choice.pairs().score(pair)) {
                throw new IllegalStateException("a pair was made that does not exist, or twice");
            }
            row[mentor] = 0;
        });
    }
}
