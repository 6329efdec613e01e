package org.mentoring.pairing.enrolment.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Tagged;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Untagged;

/// How coordinators label an enrolment.
final class Tagging {

    private Tagging() {}

    /// A tag that is there in other case stays as it was written first.
    static Decision<EnrolmentEvent> add(Tags tags, Tag tag) {
        if (tags.has(tag)) {
            return accepted();
        }
        return tags.areFull()
                ? rejected(
                        FULL,
                        "too-many-tags",
                        "There are " + Tags.MOST + " tags already: remove one first.")
                : accepted(new Tagged(tag));
    }

    static Decision<EnrolmentEvent> remove(Tags tags, Tag tag) {
        return tags.has(tag) ? accepted(new Untagged(tag)) : accepted();
    }
}
