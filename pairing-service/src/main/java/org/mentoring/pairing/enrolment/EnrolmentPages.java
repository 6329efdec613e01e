package org.mentoring.pairing.enrolment;

import static java.util.stream.Collectors.toSet;

import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
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
/// the enrolment, so its `ETag` changes with them; and it differs for who reads less.
public final class EnrolmentPages {

    private final PeopleService people;
    private final InstantSource clock;

    EnrolmentPages(PeopleService people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Page<EnrolmentView> of(Page<Stored<Enrolment>> page, Reader reader) {
        var names =
                people.names(page.items().stream().map(it -> it.state().person()).collect(toSet()));
        var now = clock.instant();
        return page.map(
                it -> EnrolmentViews.of(it.state(), names.get(it.state().person()), now, reader));
    }

    /// 200 with its `ETag`.
    public ResponseEntity<EnrolmentView> ok(Stored<Enrolment> enrolment, Reader reader) {
        return answer(ResponseEntity.ok(), enrolment, reader);
    }

    /// 201 with where it is.
    public ResponseEntity<EnrolmentView> created(Stored<Enrolment> enrolment, Reader reader) {
        var cohort = enrolment.state().cohort();
        var location = "/api/cohorts/" + cohort + "/enrolments/" + enrolment.id();
        return answer(ResponseEntity.created(URI.create(location)), enrolment, reader);
    }

    private ResponseEntity<EnrolmentView> answer(
            BodyBuilder answer, Stored<Enrolment> enrolment, Reader reader) {
        var person = enrolment.state().person();
        var name = people.names(Set.of(person)).get(person);
        var view = EnrolmentViews.of(enrolment.state(), name, clock.instant(), reader);
        var etag = ETags.of(enrolment.version(), String.valueOf(name), view.status(), reader);
        return answer.eTag(etag).body(view);
    }
}
