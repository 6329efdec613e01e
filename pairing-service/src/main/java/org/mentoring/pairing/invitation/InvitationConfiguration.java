package org.mentoring.pairing.invitation;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.enrolment.Enrolling;
import org.mentoring.pairing.enrolment.EnrolmentPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    @Bean
    InvitationService invitationService(MongoDatabase database, InstantSource clock) {
        return new InvitationService(
                new MongoInvitations(database.getCollection("invitations")), clock);
    }

    @Bean
    SelfEnrolment selfEnrolment(
            InvitationService invitations, Enrolling enrolling, EnrolmentPages pages) {
        return new SelfEnrolment(invitations, enrolling, pages);
    }
}
