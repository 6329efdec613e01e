package org.mentoring.pairing.people;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.contracts.people.PersonView;
import org.mentoring.pairing.people.domain.Employment;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.PersonEvent;
import org.mentoring.pairing.people.domain.Registration;

import java.util.List;

/// What the restricted topic says of a person: always everything, because the topic is compacted
/// and keeps the last word only. The last word of an erased person is a tombstone.
final class PersonEventTranslator {

    private PersonEventTranslator() {}

    static List<MentoringEvent> translate(Registration after, PersonEvent event) {
        if (event instanceof PersonEvent.EmploymentSettled
                || event instanceof PersonEvent.TracesRemoved) {
            return List.of();
        }
        return switch (after) {
            case Person person -> List.of(new PersonChanged(viewOf(person)));
            case Registration.Erased(var id, _) -> List.of(new PersonDeleted(id.value()));
        };
    }

    private static PersonView viewOf(Person person) {
        var details = person.details();
        return new PersonView(
                person.id().value(),
                details.knownName(),
                details.email(),
                details.zoneOrUsual().getId(),
                details.languageOrUsual().toLanguageTag(),
                statusOf(person.employment()));
    }

    private static EmploymentStatus statusOf(Employment employment) {
        return switch (employment.status()) {
            case ACTIVE -> EmploymentStatus.ACTIVE;
            case LEAVE -> EmploymentStatus.LEAVE;
            case LEFT -> EmploymentStatus.LEFT;
        };
    }
}
