package org.mentoring.meeting.schedule;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.access.Route.put;

import com.mongodb.client.MongoDatabase;

import org.mentoring.meeting.pairing.AgreedNotices;
import org.mentoring.meeting.pairing.Cohorts;
import org.mentoring.meeting.pairing.Pairings;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    private static final String PAIR = "the two of the pairing";
    private static final String ONLOOKERS =
            "the two of the pairing; coordinators of its cohort without agenda and link";

    @Bean
    MongoMeetings meetings(AggregateStores stores) {
        return new MongoMeetings(stores.aggregates("meetings", new MeetingDocument()));
    }

    @Bean
    MeetingNumbers meetingNumbers(MongoDatabase database) {
        return new MeetingNumbers(database.getCollection("meetingNumbers"));
    }

    @Bean
    MeetingBooking meetingBooking(
            MongoMeetings meetings,
            MeetingNumbers numbers,
            Pairings pairings,
            InstantSource clock) {
        return new MeetingBooking(meetings, numbers, pairings, clock);
    }

    @Bean
    MeetingService meetingService(
            MongoMeetings meetings, Cohorts cohorts, AgreedNotices notices, InstantSource clock) {
        return new MeetingService(meetings, cohorts, notices, clock);
    }

    @Bean
    RouteAccess meetingAccess() {
        return RouteAccess.of(
                post("/api/meetings").anyRole().only(PAIR),
                get("/api/meetings").anyRole().only(ONLOOKERS),
                get("/api/meetings/{id}").anyRole().only(ONLOOKERS),
                post("/api/meetings/{id}/confirmation").anyRole().only(PAIR),
                post("/api/meetings/{id}/agenda-items").anyRole().only(PAIR),
                put("/api/meetings/{id}/time").anyRole().only(PAIR),
                post("/api/meetings/{id}/cancellation").anyRole().only(PAIR),
                post("/api/meetings/{id}/outcome").anyRole().only(PAIR));
    }
}
