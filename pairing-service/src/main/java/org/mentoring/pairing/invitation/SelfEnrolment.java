package org.mentoring.pairing.invitation;

import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.DescribedPerson;
import org.mentoring.pairing.enrolment.Enrolling;
import org.mentoring.pairing.enrolment.EnrolmentPages;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
import org.mentoring.pairing.enrolment.RequestKey;
import org.mentoring.pairing.invitation.domain.Invitation;
import org.mentoring.web.problem.ProblemException;
import org.springframework.http.ResponseEntity;

import java.util.List;

/// Enrols somebody who has come with a link: first the link counts them in, then they are enrolled.
/// Whoever was interrupted in between comes again and is counted once.
final class SelfEnrolment {

    private final InvitationService invitations;
    private final Enrolling enrolling;
    private final EnrolmentPages pages;

    SelfEnrolment(InvitationService invitations, Enrolling enrolling, EnrolmentPages pages) {
        this.invitations = invitations;
        this.enrolling = enrolling;
        this.pages = pages;
    }

    /// @throws RejectedException the answers do not fit the cohort's questions
    /// @throws ProblemException 409 for who is enrolled already, without using the link, and for a
    ///   link that has expired or is used up; 422 for a key that came with another request
    ResponseEntity<EnrolmentView> enrol(
            String token, PersonId caller, DescribedPerson person, RequestKey request) {
        var invitation = invitations.find(token);
        enrolling.known(invitation.cohort(), List.of(person)).requireAnswers(person);
        var known = enrolling.claimed(invitation.cohort(), List.of(person));
        if (hasToBeCounted(invitation, caller) && !known.isEnrolled(person)) {
            invitations.use(token, caller);
        }
        return pages.created(enrolling.enrolNew(person, known, request), Reader.PERSON);
    }

    private static boolean hasToBeCounted(Invitation invitation, PersonId caller) {
        return !invitation.usedBy().contains(caller);
    }
}
