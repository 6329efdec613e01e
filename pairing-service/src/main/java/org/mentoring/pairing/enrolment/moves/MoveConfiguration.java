package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.people.Traces;
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
            ObjectProvider<TakenAlong> features) {
        return new Arrivals(enrolments, cohorts, () -> features.orderedStream().toList());
    }

    /// Who is on the way takes along what is removed afterwards, so that it is removed where it is.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Traces unfinishedMoves(Arrivals arrivals) {
        return arrivals::finish;
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
