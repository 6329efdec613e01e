package org.mentoring.pairing.fitcheck.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.fitcheck.domain.FitCheckCommand.GiveAnswer;
import org.mentoring.pairing.fitcheck.domain.FitCheckEvent.Answered;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Marta and Lena met at noon; for sixty days they may say whether they fit. Ruth coordinates.
public final class FitCheckScenes {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final PersonId RUTH = new PersonId("ruth0000000000000001");

    public static final FitCheck.Terms TERMS =
            new FitCheck.Terms(
                    new FitCheckId("fitcheck000000000001"),
                    new PairingId("pairing0000000000001"),
                    new CohortId("cohort00000000000001"),
                    new PersonId("marta000000000000001"),
                    new PersonId("lena0000000000000001"),
                    NOON,
                    after(60));

    private FitCheckScenes() {}

    public static Instant after(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    /// A fit check after these events.
    public static FitCheck check(FitCheckEvent... events) {
        var check = FitCheck.begin(new FitCheckEvent.Begun(TERMS, Set.of(Side.values())));
        for (var event : events) {
            check = FitCheck.evolve(check, event);
        }
        return check;
    }

    public static Answered said(Side by, Suitability what, int days) {
        return said(by, what, null, days);
    }

    public static Answered said(Side by, Suitability what, @Nullable String words, int days) {
        return new Answered(by, new Answer(what, words, after(days)));
    }

    static GiveAnswer say(Answered answered) {
        return new GiveAnswer(answered.by(), answered.answer(), Set.of(RUTH));
    }
}
