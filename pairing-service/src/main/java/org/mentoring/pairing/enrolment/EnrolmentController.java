package org.mentoring.pairing.enrolment;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.enrolment.EnrolmentViews.EnrolmentView;
import org.mentoring.pairing.enrolment.EnrolmentViews.Reader;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Enrolments, for the people themselves and for the coordinators of their cohorts.
@RestController
class EnrolmentController {

    private final VisibleEnrolments enrolments;
    private final EnrolmentPages pages;

    EnrolmentController(VisibleEnrolments enrolments, EnrolmentPages pages) {
        this.enrolments = enrolments;
        this.pages = pages;
    }

    /// Lists the people of a cohort; of what is asked for, all must hold.
    ///
    /// @param role `mentor` or `mentee`
    /// @param status `active`, `paused` or `moved`
    /// @param tag that coordinators have given, in upper or lower case
    /// @param free `true` for those who have a free place now
    @GetMapping("/api/cohorts/{id}/enrolments")
    Page<EnrolmentView> list(
            Caller caller,
            @PathVariable String id,
            @RequestParam @Nullable @Pattern(regexp = "mentor|mentee") String role,
            @RequestParam @Nullable @Pattern(regexp = "active|paused|moved") String status,
            @RequestParam @Nullable String tag,
            @RequestParam @Nullable @Pattern(regexp = "true") String free,
            PageRequest page) {
        var filter = EnrolmentFilter.of(role, status, tag, free != null);
        return pages.of(enrolments.of(caller, new CohortId(id), filter, page), Reader.COORDINATOR);
    }

    /// Shows one enrolment.
    @GetMapping("/api/cohorts/{id}/enrolments/{enrolmentId}")
    ResponseEntity<EnrolmentView> find(
            Caller caller, @PathVariable String id, @PathVariable String enrolmentId) {
        var seen = enrolments.find(caller, new CohortId(id), new EnrolmentId(enrolmentId));
        return pages.ok(seen.stored(), seen.reader());
    }

    /// Lists the caller's own enrolments.
    @GetMapping("/api/enrolments")
    Page<EnrolmentView> mine(Caller caller, PageRequest page) {
        return pages.of(enrolments.mine(caller, page), Reader.PERSON);
    }
}
