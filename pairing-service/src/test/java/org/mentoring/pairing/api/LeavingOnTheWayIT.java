package org.mentoring.pairing.api;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.MoveTo;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// People who leave or are erased while they are on the way from one cohort to another.
@WholeService
class LeavingOnTheWayIT {

    private final Api api;
    private final NewCohorts cohorts;
    private final EnrolmentService enrolments;
    private final MongoDatabase database;

    @Autowired
    LeavingOnTheWayIT(
            Api api, NewCohorts cohorts, EnrolmentService enrolments, MongoDatabase database) {
        this.api = api;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.database = database;
    }

    @Test
    void whoLeavesArrivesAndTakesNobody() {
        var to = cohorts.open("off", people("nobody"));
        var left = onTheWay(cohorts.open("off", people("leaves")), to);

        employ(left, "left");

        assertThat(arrived(left, to).available()).isFalse();
        assertThat(enrolments.movingOf(left.person())).isEmpty();
    }

    @Test
    void whoHasLeftBeforeArrivingTakesNobody() {
        var from = cohorts.open("off", people("hasleft"));
        var to = cohorts.open("off", people("nobody2"));
        var here = enrolments.peopleOf(from).getFirst();
        var seen = enrolments.find(from, here.enrolment()).orElseThrow().state();
        employ(seen, "left");
        enrolments.change(seen.id(), null, new Resume());

        arrive(onTheWay(from, to), to);

        assertThat(arrived(seen, to).available()).isFalse();
    }

    @Test
    void whoIsErasedBeforeArrivingLeavesNothingThere() {
        var to = cohorts.open("off", people("nobody3"));
        var left = onTheWay(cohorts.open("off", people("erased")), to);
        var before = row(left);
        erase(left);
        asIfItWereStill(before, arrived(left, to));

        arrive(left, to);

        var there = arrived(left, to).enrolment();
        assertThat(enrolments.find(to, there).orElseThrow().state().isForgotten()).isTrue();
    }

    private Document row(Enrolment enrolment) {
        var rows = database.getCollection("enrolments");
        return requireNonNull(rows.find(eq("_id", enrolment.id().value())).first());
    }

    private void asIfItWereStill(Document left, EnrolledPerson arrived) {
        var rows = database.getCollection("enrolments");
        rows.deleteOne(eq("_id", arrived.enrolment().value()));
        rows.replaceOne(eq("_id", left.getString("_id")), left);
    }

    private void arrive(Enrolment left, CohortId to) {
        var moved =
                api.coordinator()
                        .post(
                                "/api/cohorts/%s/enrolments/%s/move"
                                        .formatted(left.cohort().value(), left.id().value()),
                                "{\"cohortId\": \"" + to.value() + "\"}");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    private Enrolment onTheWay(CohortId from, CohortId to) {
        var here = enrolments.peopleOf(from).getFirst().enrolment();
        return enrolments.change(here, null, new MoveTo(to, 1)).state();
    }

    private EnrolledPerson arrived(Enrolment left, CohortId to) {
        return enrolments.enrolmentsOf(to, left.person()).getFirst();
    }

    private void employ(Enrolment enrolment, String status) {
        var said = api.employ(enrolment.person().value(), status);
        assertThat(said.status()).as(said.toString()).isEqualTo(204);
    }

    private void erase(Enrolment enrolment) {
        var gone =
                api.as("administrator@example.org", Role.ADMINISTRATOR)
                        .delete("/api/people/" + enrolment.person().value());
        assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
    }

    private static String people(String name) {
        return """
        email,name,role,zone,language,seniority
        ontheway.%s@example.org,B,mentee,UTC,en,junior
        """
                .formatted(name);
    }
}
