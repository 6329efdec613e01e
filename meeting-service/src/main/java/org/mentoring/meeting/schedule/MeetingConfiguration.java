package org.mentoring.meeting.schedule;

import com.mongodb.client.MongoDatabase;

import org.mentoring.meeting.pairing.AgreedNotices;
import org.mentoring.meeting.pairing.Cohorts;
import org.mentoring.meeting.pairing.Pairings;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

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
}
