package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MoveConfiguration {

    @Bean
    Arrivals arrivals(
            EnrolmentService enrolments,
            CohortService cohorts,
            ObjectProvider<TakenAlong> features) {
        return new Arrivals(enrolments, cohorts, () -> features.orderedStream().toList());
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
