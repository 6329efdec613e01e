package org.mentoring.meeting.schedule;

import com.mongodb.client.MongoDatabase;

import org.mentoring.meeting.pairing.AgreedNotices;
import org.mentoring.meeting.pairing.Cohorts;
import org.mentoring.meeting.pairing.Pairings;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    MongoAggregateStore<Meeting> meetingStore(AggregateStores stores) {
        return stores.aggregates("meetings", new MeetingDocument());
    }

    @Bean
    MeetingNumbers meetingNumbers(MongoDatabase database) {
        return new MeetingNumbers(database.getCollection("meetingNumbers"));
    }

    @Bean
    MeetingBooking meetingBooking(
            MongoAggregateStore<Meeting> store,
            MeetingNumbers numbers,
            Pairings pairings,
            InstantSource clock) {
        return new MeetingBooking(store, numbers, pairings, clock);
    }

    @Bean
    MeetingService meetingService(
            MongoAggregateStore<Meeting> store,
            Cohorts cohorts,
            AgreedNotices notices,
            InstantSource clock) {
        return new MeetingService(store, new MongoMeetings(store), cohorts, notices, clock);
    }
}
