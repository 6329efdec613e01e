package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;

import java.time.Instant;

/// What a feature does when somebody goes away or comes back. Each may be asked again after any
/// interruption: doing what was done changes nothing.
public interface Presence {

    /// The person is on leave.
    void onLeave(PersonId person, Instant since);

    /// The person has left for good.
    void left(PersonId person, Instant since);

    /// The person is back.
    void back(PersonId person, Instant since);
}
