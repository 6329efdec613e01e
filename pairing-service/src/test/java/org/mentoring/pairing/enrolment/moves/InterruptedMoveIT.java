package org.mentoring.pairing.enrolment.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.api.NewCohorts;
import org.mentoring.pairing.api.WholeService;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.people.PeopleService;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;

/// A process that dies while somebody is on the way from one cohort to another.
@WholeService
class InterruptedMoveIT {

    private final NewCohorts cohorts;
    private final EnrolmentService enrolments;
    private final CohortService settings;
    private final PeopleService people;

    @Autowired
    InterruptedMoveIT(
            NewCohorts cohorts,
            EnrolmentService enrolments,
            CohortService settings,
            PeopleService people) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.settings = settings;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isCarriedOnByTheNextLookOrByTheSameRequest(boolean byLook) {
        var name = byLook ? "look" : "request";
        var from = cohorts.open("off", people(name));
        var to = cohorts.open("off", people(name + "2"));
        var id = enrolments.peopleOf(from).getFirst().enrolment();
        var dying =
                new Arrivals(
                        enrolments,
                        settings,
                        people,
                        () ->
                                List.of((_, _, _) -> {
                                    throw new IllegalStateException("the end of this process");
                                }));
        var taken = new ArrayList<String>();
        var living =
                new Arrivals(
                        enrolments,
                        settings,
                        people,
                        () -> List.of((mentee, _, _) -> taken.add(mentee.value())));
        assertThatThrownBy(() -> moves(dying).move(from, id, to))
                .hasMessage("the end of this process");
        assertThat(enrolments.peopleOf(from)).isEmpty();
        var stale = enrolments.find(from, id).orElseThrow().state();

        if (byLook) {
            living.finishLeftOvers();
        }
        var there = moves(living).move(from, id, to);
        living.finishLeftOvers();
        living.carryOn(stale);

        assertThat(taken).hasSize(1);
        assertThat(enrolments.peopleOf(to)).hasSize(2);
        assertThat(there.state().cohort()).isEqualTo(to);
        assertThat(enrolments.find(from, id).orElseThrow().state().move())
                .isNotNull()
                .satisfies(move -> assertThat(move.arrived()).isTrue());
    }

    private EnrolmentMoves moves(Arrivals arrivals) {
        return new EnrolmentMoves(enrolments, settings, arrivals, List::of);
    }

    private static String people(String name) {
        return """
        email,name,role,zone,language,seniority
        interrupted.%s@example.org,B,mentee,UTC,en,junior
        """
                .formatted(name);
    }
}
