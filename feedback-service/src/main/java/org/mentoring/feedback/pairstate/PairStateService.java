package org.mentoring.feedback.pairstate;

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
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Puts together what a coordinator, or a pair about itself, may know of where pairs stand.
final class PairStateService {

    private final MongoPairStates states;
    private final FeedbackCounts feedback;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final InstantSource clock;

    PairStateService(
            MongoPairStates states,
            FeedbackCounts feedback,
            Cohorts cohorts,
            Enrolments enrolments,
            InstantSource clock) {
        this.states = states;
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
        return page.map(views(page.items()));
    }

    PairStateView find(Caller caller, String pairingId) {
        PairState state =
                states.find(pairingId, viewer(caller)).orElseThrow(ProblemException::notFound);
        return views(List.of(state)).apply(state);
    }

    /// Asks once for all that a page of pairs needs.
    private Function<PairState, PairStateView> views(List<PairState> page) {
        var counts = feedback.of(page.stream().map(PairState::pairingId).toList());
        var mentors = new HashSet<>(page.stream().map(PairState::mentorId).toList());
        var places = enrolments.ofMentors(mentors);
        var now = clock.instant();
        return state ->
                PairStateViews.of(
                        state,
                        counts.getOrDefault(state.pairingId(), Counts.NONE),
                        places.get(new MentorPlace(state.cohortId(), state.mentorId())),
                        now);
    }

    private Viewer viewer(Caller caller) {
        return new Viewer(caller.personIdOrNotFound(), cohorts.coordinatedBy(caller));
    }
}
