package org.mentoring.local.idp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;

class DemoUsersTest {

    private final DemoUsers users = DemoUsers.shipped();

    @Test
    void areTheStaffAndTheSixtyPeopleOfTheSample() {
        assertThat(users.all()).hasSize(62);
        assertThat(users.byEmail("Coordinator@example.org"))
                .hasValueSatisfying(
                        user -> assertThat(user.roles()).containsExactly("coordinator"));
        assertThat(users.byEmail("anke.brandt@example.org"))
                .hasValueSatisfying(user -> {
                    assertThat(user.roles()).containsExactly("participant");
                    assertThat(user.language()).isEqualTo("de");
                });
    }

    @Test
    void liveInRealTimeZones() {
        assertThat(users.all())
                .allSatisfy(user -> assertThat(ZoneId.getAvailableZoneIds()).contains(user.zone()));
    }

    @Test
    void areNobodyElse() {
        assertThat(users.byEmail("stranger@example.org")).isEmpty();
    }
}
