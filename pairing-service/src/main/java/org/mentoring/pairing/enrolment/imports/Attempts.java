package org.mentoring.pairing.enrolment.imports;

import java.util.function.Supplier;

/// One slow answer of the store among thousands is no reason to give up a file.
///
/// @param most how often something is tried
record Attempts(int most) {

    /// What the work comes to at the first attempt that does not fail.
    ///
    /// @param work that may be repeated after it has failed or even succeeded
    /// @throws RuntimeException the last attempt's failure
    <T> T at(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                if (attempt >= most) {
                    throw failed;
                }
            }
        }
    }
}
