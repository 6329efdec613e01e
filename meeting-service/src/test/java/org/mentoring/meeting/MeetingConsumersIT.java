package org.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.meeting.MeetingFixture.AMINA;
import static org.mentoring.meeting.MeetingFixture.DECLINED_PAIRING;
import static org.mentoring.meeting.MeetingFixture.JONAS;
import static org.mentoring.meeting.MeetingFixture.PAIRING;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.meeting.pairing.AgreedNotices;
import org.mentoring.meeting.pairing.Cohorts;
import org.mentoring.meeting.pairing.KnownPairing;
import org.mentoring.meeting.pairing.Pairings;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Fed with the published samples, some of them twice.
@RunningMeetingService
class MeetingConsumersIT {

    private static final String COHORT = "cohort0spring0000000000000";
    private static final String RUTH = "person0ruth000000000000000";
    private static final String CHEN = "person0chen000000000000000";

    @Autowired private Pairings pairings;
    @Autowired private Cohorts cohorts;
    @Autowired private AgreedNotices notices;
    @Autowired private TestLog log;

    @Test
    void keepWhatTheSamplesTellHoweverOftenTheyTellIt() {
        log.sendStory(TopicCatalog.PAIRING, TopicCatalog.COHORT);

        await().untilAsserted(() ->
                assertThat(pairings.find(PAIRING, JONAS))
                        .contains(new KnownPairing(PAIRING, COHORT, AMINA, JONAS, true)));
        assertThat(pairings.find(PAIRING, CHEN)).isEmpty();
        await().untilAsserted(() ->
                assertThat(pairings.find(DECLINED_PAIRING, CHEN))
                        .map(KnownPairing::active)
                        .contains(false));
        await().untilAsserted(
                        () -> assertThat(cohorts.coordinatedBy(RUTH)).isEqualTo(Set.of(COHORT)));
        assertThat(cohorts.noticeHours(COHORT)).isEqualTo(Optional.of(24));
        assertThat(cohorts.coordinatedBy(JONAS)).isEmpty();
    }

    @Test
    void useThePlatformsNoticeWhereNobodyAgreedOne() {
        assertThat(notices.of("unknown", "unknown")).isEqualTo(Duration.ofHours(24));
    }
}
