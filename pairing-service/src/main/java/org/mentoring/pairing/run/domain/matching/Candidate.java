package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// One person of the cohort, as far as pairing looks at them.
///
/// @param places partners this person can still take
/// @param wants which skills this person wants to grow
/// @param level seniority as a number, one more for each step
/// @param managers this person's manager and the manager's manager, as far as they are known
/// @param partners with whom this person was paired in this cohort, whatever became of it
public record Candidate(
        EnrolmentId enrolment,
        PersonId person,
        int places,
        ZoneId zone,
        List<String> languages,
        Set<String> skills,
        Set<String> wants,
        @Nullable String location,
        int level,
        Set<PersonId> managers,
        Set<PersonId> partners) {

    public Candidate {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
        wants = Set.copyOf(wants);
        managers = Set.copyOf(managers);
        partners = Set.copyOf(partners);
    }

    boolean wasPairedWith(Candidate other) {
        return partners.contains(other.person);
    }

    Candidate withOnePlaceLess() {
        return new Candidate(
                enrolment,
                person,
                places - 1,
                zone,
                languages,
                skills,
                wants,
                location,
                level,
                managers,
                partners);
    }

    boolean manages(Candidate other) {
        return other.managers.contains(person);
    }
}
