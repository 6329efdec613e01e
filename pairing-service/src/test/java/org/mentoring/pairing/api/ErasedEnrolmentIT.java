package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.EnrolledPerson;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.PersonTraits;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// What is left of an enrolment whose person was erased.
@WholeService
class ErasedEnrolmentIT {

    private final Api api;
    private final NewCohorts cohorts;
    private final EnrolmentService enrolments;

    @Autowired
    ErasedEnrolmentIT(Api api, NewCohorts cohorts, EnrolmentService enrolments) {
        this.api = api;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
    }

    @Test
    void countsNowhereAndStaysAsItIs() {
        var cohort =
                cohorts.open(
                        "off",
                        """
                        email,name,role,zone,language,seniority
                        left.over@example.org,A,mentor,UTC,en,lead
                        still.here@example.org,B,mentor,UTC,en,lead
                        """);
        var path = erased(cohort, "left.over@example.org");

        var resumed = api.coordinator().change(path, "/resumption", "");

        assertThat(resumed.status()).isEqualTo(409);
        assertThat(resumed.text("/reason")).isEqualTo("erased");
        var other = api.participant("still.here@example.org").get("/api/me").text("/id");
        assertThat(enrolments.peopleOf(cohort))
                .extracting(EnrolledPerson::person)
                .extracting(it -> it.value())
                .containsExactly(other);
        assertThat(enrolments.traitsOf(cohort))
                .extracting(PersonTraits::person)
                .extracting(it -> it.value())
                .containsExactly(other);
        assertThat(
                        api.coordinator()
                                .get("/api/cohorts/" + cohort.value() + "/enrolments")
                                .body()
                                .at("/items"))
                .hasSize(2);
    }

    /// Where the enrolment is that is left.
    private String erased(CohortId cohort, String email) {
        var person = api.participant(email);
        var enrolment = person.get("/api/enrolments").text("/items/0/id");
        var id = person.get("/api/me").text("/id");
        var gone =
                api.as("administrator@example.org", Role.ADMINISTRATOR).delete("/api/people/" + id);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
        return "/api/cohorts/" + cohort.value() + "/enrolments/" + enrolment;
    }
}
