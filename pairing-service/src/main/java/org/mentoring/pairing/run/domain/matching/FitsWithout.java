package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.Kept.Pair;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same scores, but for some pairs that are made already: nobody is paired twice with the same
/// partner.
final class FitsWithout implements Fits {

    private static final int[] NOBODY = {};

    private final Fits fits;
    private final Map<Integer, int[]> mentorsByMentee = new HashMap<>();

    FitsWithout(Fits fits, List<Pair> made) {
        this.fits = fits;
        made.forEach(pair ->
                mentorsByMentee.merge(pair.mentee(), new int[] {pair.mentor()}, FitsWithout::both));
    }

    private static int[] both(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Override
    public int mentees() {
        return fits.mentees();
    }

    @Override
    public int mentors() {
        return fits.mentors();
    }

    @Override
    public Reader reader() {
        var reader = fits.reader();
        return mentee -> {
            var row = reader.row(mentee);
            for (var mentor : mentorsByMentee.getOrDefault(mentee, NOBODY)) {
                row[mentor] = 0;
            }
            return row;
        };
    }
}
