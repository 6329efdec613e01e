package org.mentoring.pairing.enrolment.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// What is known of a person in a cohort. Pairing goes by all of it but the answers.
///
/// @param languages ISO 639 codes, the one spoken best first
/// @param skills what this person can help with, lower case
/// @param goals the skills this person wants to grow, lower case
/// @param manager who this person reports to
public record Profile(
        ZoneId zone,
        List<String> languages,
        List<String> skills,
        List<String> goals,
        @Nullable String location,
        Seniority seniority,
        @Nullable PersonId manager,
        Answers answers) {

    /// Of somebody who wanted to be forgotten.
    static final Profile FORGOTTEN =
            new Profile(
                    ZoneOffset.UTC,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    Seniority.JUNIOR,
                    null,
                    Answers.NONE);

    public Profile {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        goals = List.copyOf(goals);
    }

    /// This profile, with what is unsaid as it was known.
    Profile keeping(Set<Unsaid> unsaid, Profile known) {
        return new Profile(
                zone,
                languages,
                unsaid.contains(Unsaid.SKILLS) ? known.skills : skills,
                unsaid.contains(Unsaid.GOALS) ? known.goals : goals,
                unsaid.contains(Unsaid.LOCATION) ? known.location : location,
                seniority,
                unsaid.contains(Unsaid.MANAGER) ? known.manager : manager,
                known.answers.after(answers));
    }

    /// The profile of somebody who begins with it.
    Profile begun() {
        return keeping(Set.of(), this);
    }

    Profile with(Answers newAnswers) {
        return new Profile(
                zone, languages, skills, goals, location, seniority, manager, newAnswers);
    }

    public Profile reportingTo(PersonId newManager) {
        return new Profile(
                zone, languages, skills, goals, location, seniority, newManager, answers);
    }
}
