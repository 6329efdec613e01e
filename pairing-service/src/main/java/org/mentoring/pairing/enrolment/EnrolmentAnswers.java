package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.Rejection;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.List;

/// Refuses answers that a cohort cannot keep, in one way for bodies and files.
public final class EnrolmentAnswers {

    private static final String WHERE = "/answers";

    private EnrolmentAnswers() {}

    /// @param faults each below its question's key
    /// @throws RejectedException naming each of them where a body has it
    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RejectedException(
                    new Rejection(
                            Rejection.Kind.INVALID,
                            "invalid-answers",
                            "Correct what errors names.",
                            faults.stream()
                                    .map(it -> new Fault(WHERE + it.pointer(), it.words()))
                                    .toList()));
        }
    }

    /// The question that a fault is about.
    public static String questionOf(Fault fault) {
        return fault.pointer().substring(WHERE.length() + 1);
    }
}
