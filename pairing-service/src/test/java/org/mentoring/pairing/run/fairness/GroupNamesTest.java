package org.mentoring.pairing.run.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.fairness.domain.Grouping.LANGUAGE;
import static org.mentoring.pairing.run.fairness.domain.Grouping.LOCATION;
import static org.mentoring.pairing.run.fairness.domain.Grouping.SENIORITY;
import static org.mentoring.pairing.run.fairness.domain.Grouping.ZONE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.PersonTraits;

import java.time.Instant;
import java.time.ZoneId;

class GroupNamesTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

    private final GroupNames names = new GroupNames(SUMMER);

    @ParameterizedTest
    @CsvSource({
        "Europe/London,UTC+0 to +3",
        "Europe/Berlin,UTC+0 to +3",
        "Asia/Kolkata,UTC+3 to +6",
        "America/New_York,UTC-6 to -3",
        "America/St_Johns,UTC-6 to -3",
        "Pacific/Auckland,UTC+12 to +15",
    })
    void aZoneIsInABandWhateverTheSeason(String zone, String band) {
        assertThat(names.of(person("Berlin", "de", zone))).containsEntry(ZONE, band);
    }

    @Test
    void aPlaceIsOneHoweverItIsSpelled() {
        assertThat(names.of(person("Berlin", "de", "Europe/Berlin")))
                .containsEntry(LOCATION, "Berlin");
        assertThat(names.of(person(" BERLIN", "de", "Europe/Berlin")))
                .containsEntry(LOCATION, "Berlin");
    }

    @Test
    void saysWhatIsNotGivenAndWhoIsNotKnown() {
        assertThat(names.of(person(null, null, "Europe/Berlin")))
                .containsEntry(SENIORITY, "senior")
                .containsEntry(LOCATION, GroupNames.NOT_GIVEN)
                .containsEntry(LANGUAGE, GroupNames.NOT_GIVEN);
        assertThat(names.of(null).values()).containsOnly(GroupNames.NOT_KNOWN);
    }

    private static PersonTraits person(
            @Nullable String location, @Nullable String language, String zone) {
        return new PersonTraits(
                new PersonId("person"), true, "senior", location, language, ZoneId.of(zone));
    }
}
