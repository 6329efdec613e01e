package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.web.caller.Caller;

/// A reason for a caller to know another person's name. Each feature that brings people together
/// has its own.
@FunctionalInterface
public interface Acquaintance {

    boolean joins(Caller caller, PersonId other);
}
