package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What one mentee wants to reach in one cohort, and how. It belongs to the mentee and not to a
/// pairing, so that it can begin before there is one, every mentor of this mentee sees the same
/// goals, and a re-match loses nothing.
///
/// @param pairing the pairing of this mentee through which it was last changed; null before there
///   is one
/// @param mentors whose pairing with this mentee was active when it was last changed
/// @param goals in the order the mentee gave them
/// @param changes how many changes there have been
/// @param past the latest changes, oldest first; the store keeps the earlier ones
/// @param brought plans in other cohorts whose goals were brought here, with the changes that each
///   had had by then
public record Plan(
        PlanId id,
        CohortId cohort,
        PersonId mentee,
        @Nullable PairingId pairing,
        Set<PersonId> mentors,
        List<Goal> goals,
        int changes,
        List<PastChange> past,
        Map<PlanId, Integer> brought) {

    public Plan {
        mentors = Set.copyOf(mentors);
        goals = List.copyOf(goals);
        past = List.copyOf(past);
        brought = Map.copyOf(brought);
    }

    public static Plan empty(PlanId id, CohortId cohort, PersonId mentee) {
        return new Plan(id, cohort, mentee, null, Set.of(), List.of(), 0, List.of(), Map.of());
    }

    public Optional<Goal> goal(GoalId wanted) {
        return goals.stream().filter(goal -> goal.id().equals(wanted)).findFirst();
    }

    /// The plan without the past changes that are kept elsewhere.
    public Plan withPast(List<PastChange> kept) {
        return new Plan(id, cohort, mentee, pairing, mentors, goals, changes, kept, brought);
    }

    /// Mentors are replaced and not joined: whoever has declined or left is told nothing more.
    Plan on(Occasion occasion) {
        var through = occasion.through() == null ? pairing : occasion.through();
        return new Plan(
                id, cohort, mentee, through, occasion.mentors(), goals, changes, past, brought);
    }

    Plan with(PastChange change) {
        var all = new ArrayList<>(past);
        all.add(change);
        return new Plan(id, cohort, mentee, pairing, mentors, goals, change.number(), all, brought);
    }

    Plan with(List<Goal> newGoals) {
        return new Plan(id, cohort, mentee, pairing, mentors, newGoals, changes, past, brought);
    }

    Plan with(GoalId changed, UnaryOperator<Goal> change) {
        return with(
                goals.stream()
                        .map(goal -> goal.id().equals(changed) ? change.apply(goal) : goal)
                        .toList());
    }

    /// Whether the goals of that plan were brought here with as many changes, or more.
    boolean hasBrought(PlanId from, int changesThere) {
        return brought.getOrDefault(from, -1) >= changesThere;
    }

    Plan bringing(PlanId from, int changesThere) {
        var all = new HashMap<>(brought);
        all.put(from, changesThere);
        return new Plan(id, cohort, mentee, pairing, mentors, goals, changes, past, all);
    }

    Plan adding(List<Goal> added) {
        var all = new ArrayList<>(goals);
        all.addAll(added);
        return with(all);
    }
}
