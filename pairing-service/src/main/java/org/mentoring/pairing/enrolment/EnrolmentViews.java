package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Answers about enrolments.
public final class EnrolmentViews {

    private EnrolmentViews() {}

    static EnrolmentView of(Enrolment enrolment, @Nullable String name, Instant at, Reader reader) {
        var profile = enrolment.profile();
        var move = enrolment.move();
        var standing = Standing.of(enrolment, at);
        var paused = standing == Standing.PAUSED ? enrolment.pause() : null;
        return new EnrolmentView(
                enrolment.id().value(),
                enrolment.cohort().value(),
                enrolment.person().value(),
                name,
                enrolment.role().wireName(),
                standing.wireName(),
                paused == null ? null : paused.until(),
                move == null ? null : move.to().value(),
                enrolment.capacity(),
                enrolment.load(),
                profile.zone().getId(),
                profile.languages(),
                profile.skills(),
                profile.goals(),
                profile.location(),
                profile.seniority().wireName(),
                profile.answers().given(),
                reader == Reader.COORDINATOR ? enrolment.tags().words() : null);
    }

    /// An item of `GET /api/cohorts/{id}/enrolments`, for the cohort's coordinators, and of `GET
    /// /api/enrolments`, for the person.
    ///
    /// @param role `mentor` or `mentee`
    /// @param status `active`, `paused` for who takes no new partners for now, or `moved` for who
    ///   is in another cohort instead
    /// @param pausedUntil when that ends by itself, absent where it does not
    /// @param movedTo the cohort where the person is now; absent for who is here
    /// @param capacity partners this person takes at most
    /// @param load partners held or reserved now
    /// @param seniority `junior`, `professional`, `senior`, `lead` or `executive`
    /// @param answers to the questions of the cohort, by the question's key
    /// @param tags what coordinators call the person; absent for everybody else
    public record EnrolmentView(
            String id,
            String cohortId,
            String personId,
            @Nullable String name,
            String role,
            String status,
            @Nullable Instant pausedUntil,
            @Nullable String movedTo,
            int capacity,
            int load,
            String zone,
            List<String> languages,
            List<String> skills,
            List<String> goals,
            @Nullable String location,
            String seniority,
            Map<String, List<String>> answers,
            @Nullable List<String> tags) {}

    /// Who looks at an enrolment.
    public enum Reader {
        /// Whose it is.
        PERSON,
        /// One of the cohort.
        COORDINATOR
    }
}
