package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.people.PeopleService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MoveConfiguration {

    @Bean
    Arrivals arrivals(
            EnrolmentService enrolments,
            CohortService cohorts,
            PeopleService people,
            ObjectProvider<TakenAlong> features) {
        return new Arrivals(enrolments, cohorts, people, () -> features.orderedStream().toList());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    UnfinishedMoves unfinishedMoves(Arrivals arrivals) {
        return new UnfinishedMoves(arrivals);
    }

    @Bean
    EnrolmentMoves enrolmentMoves(
            EnrolmentService enrolments,
            CohortService cohorts,
            Arrivals arrivals,
            ObjectProvider<Commitment> commitments) {
        return new EnrolmentMoves(
                enrolments, cohorts, arrivals, () -> commitments.orderedStream().toList());
    }
}
