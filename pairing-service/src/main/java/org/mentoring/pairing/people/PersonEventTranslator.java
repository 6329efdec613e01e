package org.mentoring.pairing.people;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonView;
import org.mentoring.pairing.people.domain.Person;
import org.mentoring.pairing.people.domain.PersonEvent;

import java.util.List;

/// What the restricted topic says of a person: always everything, because the topic is compacted
/// and keeps the last word only.
final class PersonEventTranslator {

    private PersonEventTranslator() {}

    static List<MentoringEvent> translate(Person person, PersonEvent event) {
        return switch (event) {
            case PersonEvent.Registered _, PersonEvent.Changed _ ->
                    List.of(new PersonChanged(viewOf(person)));
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
                EmploymentStatus.ACTIVE);
    }
}
