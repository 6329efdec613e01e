package org.mentoring.pairing.run.fairness.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of some people. Scores are those of the people with a partner, in thousandths; each
/// person counts once, with the mean over the partners.
///
/// @param meanScore absent where nobody has a partner, and where it would say too much
/// @param worstOffScore the mean over the tenth that fits worst, which is at least as many people
///   as the smallest group; absent where it leaves fewer than these out
public record Figures(
        int people, int withPartner, @Nullable Integer meanScore, @Nullable Integer worstOffScore) {

    private static final int TENTH = 10;

    /// How large a part got a partner, 0 to 1.
    public double rate() {
        return (double) withPartner / people;
    }

    Figures withoutScores() {
        return new Figures(people, withPartner, null, null);
    }

    static Figures of(List<Participant> people, int smallest) {
        var scores =
                people.stream()
                        .filter(Participant::hasPartner)
                        .mapToDouble(Participant::score)
                        .sorted()
                        .toArray();
        return new Figures(
                people.size(),
                scores.length,
                scores.length == 0 ? null : mean(scores, scores.length),
                scores.length < 2 * smallest ? null : mean(scores, worstOff(scores, smallest)));
    }

    private static int worstOff(double[] scores, int smallest) {
        return Math.max(Math.ceilDiv(scores.length, TENTH), smallest);
    }

    private static int mean(double[] scores, int first) {
        var sum = 0.0;
        for (var score = 0; score < first; score++) {
            sum += scores[score];
        }
        return (int) Math.round(sum / first);
    }
}
