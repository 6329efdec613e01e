package org.mentoring.pairing.run.domain.matching.optimum;

/// What a place with each mentee and each mentor is worth at the optimum: the dual variables of the
/// assignment. A pair is worth making where its score reaches the prices of both.
record Prices(int[] mentees, int[] mentors) {

    /// Everybody's place is free.
    static Prices none(Fits fits) {
        return new Prices(new int[fits.mentees()], new int[fits.mentors()]);
    }
}
