package org.mentoring.pairing.run.fairness;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.run.MongoOutcomes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FairnessConfiguration {

    @Bean
    RunFairness runFairness(
            MongoOutcomes outcomes, EnrolmentService enrolments, CohortService cohorts) {
        return new RunFairness(outcomes, enrolments, cohorts);
    }
}
