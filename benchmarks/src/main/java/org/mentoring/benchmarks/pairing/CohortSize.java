package org.mentoring.benchmarks.pairing;

/// How large a cohort is.
///
/// @param capacity how many mentees each mentor takes
record CohortSize(int mentees, int mentors, int capacity) {

    /// A size as `<mentees>x<mentors>x<capacity>`.
    static CohortSize parse(String text) {
        String[] words = text.split("x");
        if (words.length != 3) {
            throw new IllegalArgumentException(
                    "A size is <mentees>x<mentors>x<capacity>, as in 2000x500x4, not " + text);
        }
        return new CohortSize(
                Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    @Override
    public String toString() {
        return mentees + "x" + mentors + "x" + capacity;
    }
}
