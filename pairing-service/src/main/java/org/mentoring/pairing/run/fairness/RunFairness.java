package org.mentoring.pairing.run.fairness;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.run.MongoOutcomes;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.pairing.run.fairness.domain.Fairness;

/// Tells from a run's kept result how it is spread over groups of people. Nothing is computed anew;
/// drafts count as they stand now, and people are what their profiles say now.
final class RunFairness {

    private final MongoOutcomes outcomes;
    private final EnrolmentService enrolments;
    private final CohortService cohorts;

    RunFairness(MongoOutcomes outcomes, EnrolmentService enrolments, CohortService cohorts) {
        this.outcomes = outcomes;
        this.enrolments = enrolments;
        this.cohorts = cohorts;
    }

    /// Both sides of a run.
    ///
    /// @param smallestGroup figures of fewer people are not shown
    record BothSides(Fairness mentees, Fairness mentors, int smallestGroup) {}

    /// The run has a result.
    BothSides of(PairingRun run) {
        var request = run.request();
        var attempt = PairingRun.resultOf(run).orElseThrow().attempt();
        var people = new RunParticipants();
        outcomes.forEachPair(attempt, people::add);
        outcomes.forEachLeftOut(attempt, people::add);
        enrolments.traitsOf(request.cohort()).forEach(people::describe);
        var names = new GroupNames(request.at());
        var smallest = cohorts.smallestGroupOf(request.cohort());
        return new BothSides(
                Fairness.of(people.mentees(names), smallest),
                Fairness.of(people.mentors(names), smallest),
                smallest);
    }
}
