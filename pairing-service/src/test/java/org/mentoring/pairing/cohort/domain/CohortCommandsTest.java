package org.mentoring.pairing.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.cohort.domain.CohortScenes.COORDINATOR;
import static org.mentoring.pairing.cohort.domain.CohortScenes.open;
import static org.mentoring.pairing.cohort.domain.CohortScenes.usual;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Scenario.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.cohort.domain.CohortCommand.Appoint;
import org.mentoring.pairing.cohort.domain.CohortCommand.Archive;
import org.mentoring.pairing.cohort.domain.CohortCommand.Dismiss;
import org.mentoring.pairing.cohort.domain.CohortCommand.Reopen;
import org.mentoring.pairing.cohort.domain.CohortCommand.Settle;
import org.mentoring.pairing.cohort.domain.CohortEvent.Appointed;
import org.mentoring.pairing.cohort.domain.CohortEvent.Archived;
import org.mentoring.pairing.cohort.domain.CohortEvent.Dismissed;
import org.mentoring.pairing.cohort.domain.CohortEvent.Reopened;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Structure;

import java.util.stream.IntStream;

class CohortCommandsTest {

    private static final PersonId OTHER = new PersonId("person0omar000000000000000");

    /// Every command in every state.
    @ParameterizedTest
    @CsvSource({
        "same settings,        alone,    nothing",
        "other settings,       alone,    Settled",
        "appoint the other,    alone,    Appointed",
        "dismiss the first,    alone,    CONFLICT",
        "dismiss the other,    alone,    NOT_THERE",
        "archive,              alone,    Archived",
        "reopen,               alone,    nothing",
        "appoint the other,    two,      nothing",
        "dismiss the first,    two,      Dismissed",
        "dismiss the other,    two,      Dismissed",
        "same settings,        archived, CONFLICT",
        "other settings,       archived, CONFLICT",
        "appoint the other,    archived, CONFLICT",
        "dismiss the first,    archived, CONFLICT",
        "dismiss the other,    archived, CONFLICT",
        "archive,              archived, nothing",
        "reopen,               archived, Reopened"
    })
    void decides(String command, String state, String outcome) {
        assertThat(given(cohort(state)).when(it -> Cohort.decide(it, command(command))).inShort())
                .isEqualTo(outcome);
    }

    @Test
    void hasNoMoreCoordinatorsThanTheLimit() {
        var full =
                IntStream.range(1, Cohort.MOST_COORDINATORS)
                        .mapToObj(i -> new PersonId("person%020d".formatted(i)))
                        .map(Appointed::new)
                        .reduce(open(), Cohort::evolve, (before, _) -> before);

        assertThat(full.coordinators()).hasSize(Cohort.MOST_COORDINATORS);
        given(full).when(it -> Cohort.decide(it, new Appoint(OTHER))).isRefused(FULL);
        given(full).when(it -> Cohort.decide(it, new Appoint(COORDINATOR))).nothingHappens();
    }

    @Test
    void isAsItWasAfterThereAndBack() {
        var there = Cohort.evolve(Cohort.evolve(open(), new Appointed(OTHER)), new Archived());

        assertThat(there.coordinators()).containsExactlyInAnyOrder(COORDINATOR, OTHER);
        assertThat(there.archived()).isTrue();
        var back = Cohort.evolve(Cohort.evolve(there, new Reopened()), new Dismissed(OTHER));
        assertThat(back).isEqualTo(open());
    }

    private static Cohort cohort(String state) {
        return switch (state) {
            case "two" -> Cohort.evolve(open(), new Appointed(OTHER));
            case "archived" -> Cohort.evolve(cohort("two"), new Archived());
            default -> open();
        };
    }

    private static CohortCommand command(String words) {
        return switch (words) {
            case "same settings" -> new Settle(usual());
            case "other settings" -> new Settle(usual(new Support(Structure.LIGHT, 1, 1, 7, 1, 3)));
            case "appoint the other" -> new Appoint(OTHER);
            case "dismiss the first" -> new Dismiss(COORDINATOR);
            case "dismiss the other" -> new Dismiss(OTHER);
            case "archive" -> new Archive();
            default -> new Reopen();
        };
    }
}
