package org.mentoring.service.people;

import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.contracts.people.PersonEvent;
import org.mentoring.runtime.consumer.EventHandler;
import org.mentoring.runtime.consumer.ReceivedEvent;

/// Keeps the directory up with the topic of people.
final class PeopleEvents implements EventHandler {

    private final MongoPeople people;

    PeopleEvents(MongoPeople people) {
        this.people = people;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.data() instanceof PersonEvent known) {
            switch (known) {
                case PersonChanged changed -> people.put(event.sequence(), changed.person());
                case PersonDeleted deleted -> people.remove(event.sequence(), deleted.personId());
            }
        }
    }
}
