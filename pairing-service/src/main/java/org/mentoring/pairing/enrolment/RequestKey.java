package org.mentoring.pairing.enrolment;

import org.mentoring.web.precondition.CreationKey;

/// What tells a repeated request from another one.
///
/// @param id follows from the caller and the caller's key
/// @param fingerprint follows from what is asked
public record RequestKey(String id, String fingerprint) {

    /// Of a request to enrol somebody.
    public static RequestKey of(CreationKey key, Object body) {
        return new RequestKey(key.idFor("enrolment-request"), key.fingerprint(body));
    }
}
