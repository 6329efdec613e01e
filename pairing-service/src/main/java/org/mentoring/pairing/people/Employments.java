package org.mentoring.pairing.people;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Employment;
import org.mentoring.pairing.people.domain.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Takes down whether people work here, and tells every feature that counts on them. What was said
/// is written first; what follows from it is done at once and, after a crash, by the next look.
class Employments {

    private static final Logger LOG = LoggerFactory.getLogger(Employments.class);

    /// Changes that one look finishes.
    private static final int BATCH = 100;

    private final PeopleService people;
    private final Supplier<List<Presence>> features;
    private final InstantSource clock;

    /// @param features asked for when needed: they need people
    Employments(PeopleService people, Supplier<List<Presence>> features, InstantSource clock) {
        this.people = people;
        this.features = features;
        this.clock = clock;
    }

    /// Writes down the status; saying the same again changes nothing.
    ///
    /// @throws org.mentoring.web.problem.ProblemException 404 for who is not registered
    void change(PersonId id, Employment.Status status) {
        people.employ(id, status, clock.instant());
        settleSoon(people.find(id));
    }

    @Scheduled(fixedDelayString = "${mentoring.people.employment.interval:20s}")
    void settleLeftOvers() {
        people.unsettled(BATCH).forEach(this::settleSoon);
    }

    private void settleSoon(Person person) {
        var employment = person.employment();
        if (employment.settled()) {
            return;
        }
        try {
            features.get().forEach(feature -> tell(feature, person.id(), employment));
            people.settle(person.id(), employment.since());
        } catch (RuntimeException e) {
            LOG.warn("What follows from the status of {} is done later", person.id(), e);
        }
    }

    private static void tell(Presence feature, PersonId person, Employment employment) {
        Instant since = employment.since();
        switch (employment.status()) {
            case ACTIVE -> feature.back(person, since);
            case LEAVE -> feature.onLeave(person, since);
            case LEFT -> feature.left(person, since);
        }
    }
}
