package org.mentoring.pairing.run.domain.matching.optimum;

/// By how much some people's first partner counts for more than that of others.
///
/// @param mentees thousandths of a perfect fit that each mentee's first partner adds
/// @param mentors the same of mentors
public record Precedence(int[] mentees, int[] mentors) {

    /// Nobody comes first.
    static Precedence none(int mentees, int mentors) {
        return new Precedence(new int[mentees], new int[mentors]);
    }
}
