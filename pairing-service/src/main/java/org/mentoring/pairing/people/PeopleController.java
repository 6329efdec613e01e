package org.mentoring.pairing.people;

import static java.util.stream.Collectors.toCollection;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.PeopleViews.MeView;
import org.mentoring.pairing.people.PeopleViews.PersonView;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.TreeSet;

/// People: oneself, and the names of those one has to do with.
@RestController
class PeopleController {

    private final PeopleService people;
    private final Erasures erasures;

    PeopleController(PeopleService people, Erasures erasures) {
        this.people = people;
        this.erasures = erasures;
    }

    /// Shows what the platform knows of the caller; 404 for a token without an e-mail address.
    @GetMapping("/api/me")
    MeView me(Caller caller) {
        return viewOf(people.find(new PersonId(caller.personIdOrNotFound())), caller);
    }

    /// Shows the name of a partner, of somebody in a cohort that the caller coordinates, or of a
    /// fellow coordinator; to administrators also that of any coordinator.
    @GetMapping("/api/people/{id}")
    PersonView find(Caller caller, @PathVariable String id) {
        var person = people.find(caller, new PersonId(id));
        return new PersonView(id, person.details().knownName());
    }

    /// Erases a person: what is known of them is deleted here and, within moments, in every
    /// service. For administrators and for the person; erasing again changes nothing. 204 once
    /// nobody knows any more who it was; 409 for oneself while there is an open pairing, whose
    /// partner should hear of its end. Who comes back is somebody new.
    @DeleteMapping("/api/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Caller caller, @PathVariable String id) {
        erasures.erase(caller, new PersonId(id));
    }

    private static MeView viewOf(Person person, Caller caller) {
        var details = person.details();
        return new MeView(
                person.id().value(),
                details.knownName(),
                details.email(),
                details.zoneOrUsual().getId(),
                details.languageOrUsual().toLanguageTag(),
                caller.roles().stream().map(Role::claim).collect(toCollection(TreeSet::new)));
    }
}
