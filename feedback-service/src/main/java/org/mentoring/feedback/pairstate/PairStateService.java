package org.mentoring.feedback.pairstate;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.cohort.Enrolments;
import org.mentoring.feedback.cohort.Enrolments.MentorPlace;
import org.mentoring.feedback.pairstate.MongoPairStates.Viewer;
import org.mentoring.feedback.pairstate.PairStateViews.PairStateView;
import org.mentoring.feedback.request.FeedbackCounts;
import org.mentoring.feedback.request.FeedbackCounts.Counts;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

/// Puts together what a coordinator, or a pair about itself, may know of where pairs stand.
final class PairStateService {

    private final MongoPairStates states;
    private final Goals goals;
    private final FeedbackCounts feedback;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final InstantSource clock;

    PairStateService(
            MongoPairStates states,
            Goals goals,
            FeedbackCounts feedback,
            Cohorts cohorts,
            Enrolments enrolments,
            InstantSource clock) {
        this.states = states;
        this.goals = goals;
        this.feedback = feedback;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Page<PairStateView> list(Caller caller, @Nullable String cohortId, PageRequest request) {
        if (caller.personId() == null) {
            return Page.empty();
        }
        Page<PairState> page = states.list(viewer(caller), cohortId, request);
        return page.map(views(caller, page.items()));
    }

    PairStateView find(Caller caller, String pairingId) {
        PairState state =
                states.find(pairingId, viewer(caller)).orElseThrow(ProblemException::notFound);
        return views(caller, List.of(state)).apply(state);
    }

    /// Asks once for all that a page of pairs needs.
    private Function<PairState, PairStateView> views(Caller caller, List<PairState> page) {
        var counts = counts(caller.personIdOrNotFound(), page);
        var plans = goals.of(page.stream().map(PairState::mentee).toList());
        var mentors = new HashSet<>(page.stream().map(PairState::mentorId).toList());
        var places = enrolments.ofMentors(mentors);
        var now = clock.instant();
        return state ->
                PairStateViews.of(
                        state,
                        plans.getOrDefault(state.mentee(), Goals.Counts.NONE),
                        counts.getOrDefault(state.pairingId(), Counts.NONE),
                        places.get(new MentorPlace(state.cohortId(), state.mentorId())),
                        now);
    }

    /// Whoever coordinates the own pair is one of the two first of all.
    private Map<String, Counts> counts(String personId, List<PairState> page) {
        var own = page.stream().collect(partitioningBy(state -> state.isOf(personId), ids()));
        Map<String, Counts> counts = new HashMap<>(feedback.of(own.getOrDefault(false, List.of())));
        counts.putAll(feedback.asKnownTo(personId, own.getOrDefault(true, List.of())));
        return counts;
    }

    private static Collector<PairState, ?, List<String>> ids() {
        return mapping(PairState::pairingId, toList());
    }

    private Viewer viewer(Caller caller) {
        return new Viewer(caller.personIdOrNotFound(), cohorts.coordinatedBy(caller));
    }
}
