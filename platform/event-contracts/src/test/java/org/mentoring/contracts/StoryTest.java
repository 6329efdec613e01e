package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The samples together are one story that could have happened.
class StoryTest {

    private static final Pattern ID = Pattern.compile("\"(\\w+)\": \"([a-z0-9]{20,32})\"");

    /// Ids of what has no events of its own.
    private static final Set<String> PARTS =
            Set.of("goalId", "successorId", "stepId", "itemId", "templateId");

    private final List<Sample> story = Samples.story();

    @Test
    void countsTheEventsOfEachAggregateFromOne() {
        Map<String, Long> last = new HashMap<>();
        for (Sample sample : story) {
            assertThat(sample.sequence())
                    .as(sample.id())
                    .isEqualTo(last.getOrDefault(sample.aggregateId(), 0L) + 1);
            last.put(sample.aggregateId(), sample.sequence());
        }
    }

    @Test
    void isToldInOrder() {
        assertThat(story).extracting(Sample::time).isSorted();
    }

    @Test
    void namesOnlyIdsThatOccurInIt() {
        Set<String> aggregates = story.stream().map(Sample::aggregateId).collect(toSet());

        assertThat(story)
                .flatExtracting(sample ->
                        ID.matcher(String.valueOf(sample.data()))
                                .results()
                                .filter(match -> !PARTS.contains(match.group(1)))
                                .map(match -> match.group(2))
                                .toList())
                .isSubsetOf(aggregates);
    }

    @Test
    void causesComeBeforeTheirNotifications() {
        Set<String> earlier = new HashSet<>();
        for (Sample sample : story) {
            String data = String.valueOf(sample.data());
            Pattern.compile("\"causeEventId\": \"([^\"]+)\"")
                    .matcher(data)
                    .results()
                    .forEach(match -> assertThat(earlier).contains(match.group(1)));
            earlier.add(sample.id());
        }
    }

    @Test
    void coversEveryType() {
        Set<String> told = story.stream().map(sample -> sample.type().wireName()).collect(toSet());

        assertThat(told)
                .containsAll(EventCatalog.types().stream().map(EventType::wireName).toList())
                .contains(EventCatalog.WITHDRAWN);
    }

    @Test
    void givesWhatTravelsOnOneTopic() {
        assertThat(Samples.on(TopicCatalog.MEETING))
                .isNotEmpty()
                .allMatch(sample -> sample.type().topic().equals(TopicCatalog.MEETING));
    }

    @Test
    void findsTheFirstSampleOfAType() {
        assertThat(Samples.of(MeetingHeld.class).id()).isEqualTo("meeting0first0000000000000:7");
        assertThatThrownBy(() -> Samples.of(MeetingEvent.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
