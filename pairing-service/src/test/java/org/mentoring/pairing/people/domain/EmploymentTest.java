package org.mentoring.pairing.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.domain.Employment.Status;
import org.mentoring.pairing.people.domain.PersonEvent.EmploymentChanged;
import org.mentoring.pairing.people.domain.PersonEvent.EmploymentSettled;

import java.time.Instant;

class EmploymentTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonId ID = new PersonId("lena0000000000000001");

    @Test
    void worksHereUntilSomebodySaysOtherwise() {
        given(person(Employment.USUAL))
                .when(it -> Registration.employ(it, Status.ACTIVE, NOON))
                .nothingHappens();
        given(person(Employment.USUAL))
                .when(it -> Registration.employ(it, Status.LEFT, NOON))
                .then(new EmploymentChanged(new Employment(Status.LEFT, NOON, false)));
    }

    @Test
    void isSettledOnce() {
        given(person(new Employment(Status.LEFT, NOON, false)))
                .when(it -> Registration.settle(it, NOON))
                .then(new EmploymentSettled(NOON));
        given(person(new Employment(Status.LEFT, NOON, true)))
                .when(it -> Registration.settle(it, NOON))
                .nothingHappens();
    }

    @Test
    void whatWasSaidLaterStaysOpen() {
        given(person(new Employment(Status.ACTIVE, NOON.plusSeconds(1), false)))
                .when(it -> Registration.settle(it, NOON))
                .nothingHappens();
    }

    @Test
    void ofWhoIsErasedNothingIsKept() {
        given((Registration) new Registration.Erased(ID, false))
                .when(it -> Registration.employ(it, Status.LEFT, NOON))
                .nothingHappens();
    }

    @Test
    void keepsTheDetails() {
        var left = new Employment(Status.LEFT, NOON, false);

        assertThat(Registration.evolve(person(Employment.USUAL), new EmploymentChanged(left)))
                .isEqualTo(person(left));
    }

    private static Registration person(Employment employment) {
        return new Person(ID, PersonDetails.of("lena.vogt@example.org"), employment);
    }
}
