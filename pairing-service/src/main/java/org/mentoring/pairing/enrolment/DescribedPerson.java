package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.people.ImportedPerson;

import java.util.List;
import java.util.stream.Stream;

/// Somebody who is to be enrolled, everything about them making sense on its own.
public record DescribedPerson(ImportedPerson person, Role role, DescribedPlace place) {

    /// In lower case.
    public String email() {
        return person.email();
    }

    /// The addresses this names: the person's own and the manager's.
    public List<String> addresses() {
        var manager = place.managerEmail();
        return Stream.concat(Stream.of(email()), Stream.ofNullable(manager)).toList();
    }
}
