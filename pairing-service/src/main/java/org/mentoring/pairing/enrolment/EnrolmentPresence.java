package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.people.Presence;

import java.time.Instant;
import java.util.function.Consumer;

/// Who is away takes no new partners; who comes back does again.
final class EnrolmentPresence implements Presence {

    private final EnrolmentService enrolments;
    private final MongoEnrolments store;

    EnrolmentPresence(EnrolmentService enrolments, MongoEnrolments store) {
        this.enrolments = enrolments;
        this.store = store;
    }

    @Override
    public void onLeave(PersonId person, Instant since) {
        forEach(person, id -> enrolments.change(id, null, new TakePause(null, since)));
    }

    @Override
    public void left(PersonId person, Instant since) {
        onLeave(person, since);
    }

    @Override
    public void back(PersonId person, Instant since) {
        forEach(person, id -> enrolments.change(id, null, new Resume()));
    }

    private void forEach(PersonId person, Consumer<EnrolmentId> change) {
        store.idsOf(person).forEach(change);
    }
}
