package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.precondition.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;

/// Enrolments as they are shown: with names, and as things stand now. Both are told by others than
/// the enrolment, so its tag changes with them.
public final class EnrolmentPages {

    private final PeopleService people;
    private final InstantSource clock;

    EnrolmentPages(PeopleService people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Page<EnrolmentView> of(Page<Stored<Enrolment>> page) {
        var names =
                people.names(page.items().stream().map(it -> it.state().person()).collect(toSet()));
        var now = clock.instant();
        return page.map(it -> EnrolmentViews.of(it.state(), names.get(it.state().person()), now));
    }

    /// 200 with its tag.
    public ResponseEntity<EnrolmentView> ok(Stored<Enrolment> enrolment) {
        return answer(ResponseEntity.ok(), enrolment);
    }

    /// 201 with where it is.
    public ResponseEntity<EnrolmentView> created(Stored<Enrolment> enrolment) {
        var cohort = enrolment.state().cohort();
        var location = "/api/cohorts/" + cohort + "/enrolments/" + enrolment.id();
        return answer(ResponseEntity.created(URI.create(location)), enrolment);
    }

    private ResponseEntity<EnrolmentView> answer(BodyBuilder answer, Stored<Enrolment> enrolment) {
        var person = enrolment.state().person();
        var name = people.names(Set.of(person)).get(person);
        var view = EnrolmentViews.of(enrolment.state(), name, clock.instant());
        var tag = ETags.of(enrolment.version(), String.valueOf(name), view.status());
        return answer.eTag(tag).body(view);
    }
}
