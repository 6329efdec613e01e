package org.mentoring.pairing.enrolment.moves;

import static java.util.Objects.requireNonNull;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.Enrolling;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.ComeBack;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RecordArrival;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Gives people who are on their way a place in the other cohort and all that goes along: role,
/// capacity, pause, profile, tags and, of a mentee, the plan. Each step may be repeated, so whoever
/// finds a move, at once or after a crash, does the same.
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    /// Moves that one look finishes.
    private static final int BATCH = 100;

    /// A move is found again by the enrolment that it leads to.
    private static final String ANY_REQUEST = "";

    private final EnrolmentService enrolments;
    private final CohortService cohorts;
    private final PeopleService people;
    private final Supplier<List<TakenAlong>> features;

    /// @param features asked for when needed: they need enrolments
    Arrivals(
            EnrolmentService enrolments,
            CohortService cohorts,
            PeopleService people,
            Supplier<List<TakenAlong>> features) {
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.people = people;
        this.features = features;
    }

    static EnrolmentId idIn(CohortId cohort, Enrolment enrolment) {
        return Enrolling.idOf(cohort, enrolment.person(), enrolment.role());
    }

    /// What a crash has left over.
    @Scheduled(fixedDelayString = "${mentoring.pairing.moves.interval:20s}")
    void finishLeftOvers() {
        enrolments.moving(BATCH).forEach(this::finishSoon);
    }

    /// Finishes the moves of this person.
    void finish(PersonId person) {
        enrolments.movingOf(person).forEach(this::carryOn);
    }

    private void finishSoon(Enrolment left) {
        try {
            carryOn(left);
        } catch (RuntimeException e) {
            LOG.warn("The move of enrolment {} is finished later", left.id(), e);
        }
    }

    /// Finishes the move.
    ///
    /// @param left the enrolment that was left, as it was a moment ago: what somebody else has
    ///   finished since is not done again
    /// @return the one in the other cohort
    Stored<Enrolment> carryOn(Enrolment left) {
        var move = requireNonNull(left.move());
        var arrived = arrived(left);
        if (!move.arrived() && isUnderWay(left)) {
            catchUp(arrived.state());
            if (left.role() == Role.MENTEE) {
                features.get().forEach(it -> it.take(left.person(), left.cohort(), move.to()));
            }
            enrolments.change(left.id(), null, new RecordArrival(move.number()));
        }
        return arrived;
    }

    private boolean isUnderWay(Enrolment left) {
        return enrolments
                .find(left.cohort(), left.id())
                .filter(it -> Objects.equals(it.state().move(), left.move()))
                .isPresent();
    }

    /// What became of the person on the way. Whoever leaves or is erased from now on is found here.
    private void catchUp(Enrolment arrived) {
        if (people.isErased(arrived.person())) {
            enrolments.forget(arrived.person());
        }
        people.awaySince(arrived.person())
                .ifPresent(
                        since -> enrolments.change(arrived.id(), null, new TakePause(null, since)));
    }

    private Stored<Enrolment> arrived(Enrolment left) {
        var move = requireNonNull(left.move());
        var there = wanted(left, move.to());
        return switch (enrolments.create(there, ANY_REQUEST)) {
            case Creation.Created(var created) -> created;
            case Creation.Existing(var existing, _) when existing.state().move() == null ->
                    existing;
            case Creation.Existing<Enrolment> _ ->
                    enrolments.change(there.id(), null, new ComeBack(there, move.number()));
        };
    }

    /// Of the answers, those that the other cohort asks for.
    private Enrolment wanted(Enrolment left, CohortId to) {
        var answers = cohorts.questionsOf(to).fitting(left.profile().answers().given());
        return left.in(idIn(to, left), to, Answers.of(answers));
    }
}
