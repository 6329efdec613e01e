package org.mentoring.pairing.run.domain.matching.optimum;

/// Looks through all pairs of a cohort for those that are worth more than the prices of their two
/// people: the only ones that can better a choice made at these prices (column generation: Gilmore
/// and Gomory, 1961).
final class Pricing {

    private final Fits fits;
    private final Places places;
    private final int most;

    /// @param most how many pairs are taken of one mentee, those that promise most
    Pricing(Fits fits, Places places, int most) {
        this.fits = fits;
        this.places = places;
        this.most = most;
    }

    /// The pairs worth more than their price, ordered by mentee. The threads that share the work
    /// change nothing about it.
    ///
    /// @param made pairs that are not to be found again
    CandidatePairs worthwhile(Prices prices, Choice made) {
        var all = new CandidatePairs();
        Block.all(fits.mentees())
                .map(block -> ofBlock(block, prices, made))
                .forEachOrdered(all::addAll);
        return all;
    }

    private CandidatePairs ofBlock(Block block, Prices prices, Choice made) {
        var found = new CandidatePairs();
        var reader = fits.reader();
        var best = new BestOfRow(most);
        for (var mentee = block.first(); mentee < block.end(); mentee++) {
            if (places.mentees()[mentee] > 0) {
                best.clear();
                look(reader.row(mentee), mentee, prices, made, best);
                best.addTo(found, mentee);
            }
        }
        return found;
    }

    /// Begins at another mentor for each mentee, so that equally good mentors are found by
    /// different mentees and not all by the same.
    private void look(short[] row, int mentee, Prices prices, Choice made, BestOfRow best) {
        var start = start(mentee, row.length);
        look(row, start, row.length, mentee, prices, made, best);
        look(row, 0, start, mentee, prices, made, best);
    }

    private void look(
            short[] row, int from, int to, int mentee, Prices prices, Choice made, BestOfRow best) {
        var ofMentors = prices.mentors();
        var ofMentee = prices.mentees()[mentee];
        for (var mentor = from; mentor < to; mentor++) {
            var score = row[mentor];
            var worth = score - ofMentors[mentor] - ofMentee;
            if (worth > best.least()
                    && score > 0
                    && places.mentors()[mentor] > 0
                    && !made.has(mentee, mentor)) {
                best.add(mentor, score, worth);
            }
        }
    }

    /// Fibonacci hashing (Knuth: The Art of Computer Programming, volume 3, 6.4): neighbours far
    /// apart.
    private static int start(int mentee, int mentors) {
        var spread = Integer.toUnsignedLong(mentee * 0x9E37_79B9);
        return (int) ((spread * mentors) >>> Integer.SIZE);
    }

    /// The best pairs of one mentee so far: a heap with the least of them on top.
    private static final class BestOfRow {

        private final int[] mentors;
        private final int[] scores;
        private final int[] worths;
        private int size;

        BestOfRow(int most) {
            mentors = new int[most];
            scores = new int[most];
            worths = new int[most];
        }

        void clear() {
            size = 0;
        }

        /// What a pair has to be worth more than.
        int least() {
            return size < worths.length ? 0 : worths[0];
        }

        void add(int mentor, int score, int worth) {
            if (size < worths.length) {
                rise(size++, mentor, score, worth);
            } else {
                sink(mentor, score, worth);
            }
        }

        private void rise(int hole, int mentor, int score, int worth) {
            var at = hole;
            while (at > 0 && worths[(at - 1) / 2] > worth) {
                move((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            put(at, mentor, score, worth);
        }

        private void sink(int mentor, int score, int worth) {
            var at = 0;
            for (var child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && worths[child + 1] < worths[child]) {
                    child++;
                }
                if (worths[child] >= worth) {
                    break;
                }
                move(child, at);
                at = child;
            }
            put(at, mentor, score, worth);
        }

        private void move(int from, int to) {
            put(to, mentors[from], scores[from], worths[from]);
        }

        private void put(int at, int mentor, int score, int worth) {
            mentors[at] = mentor;
            scores[at] = score;
            worths[at] = worth;
        }

        void addTo(CandidatePairs found, int mentee) {
            for (var each = 0; each < size; each++) {
                found.add(mentee, mentors[each], scores[each]);
            }
        }
    }
}
