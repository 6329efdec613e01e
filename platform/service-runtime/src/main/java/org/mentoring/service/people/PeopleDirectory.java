package org.mentoring.service.people;

import org.mentoring.web.caller.PersonLookup;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The people this service has heard of. It may lag behind: somebody just registered is unknown for
/// a moment. Erased people are gone from it. Every method throws the driver's exceptions when the
/// store does not answer.
public interface PeopleDirectory extends PersonLookup {

    Optional<Person> find(String personId);

    /// By id; those we have not heard of are missing.
    Map<String, Person> findAll(Collection<String> personIds);
}
