package org.mentoring.pairing.export;

import org.mentoring.pairing.cohort.CohortTransfers;
import org.mentoring.pairing.enrolment.EnrolmentTransfers;
import org.mentoring.pairing.pairing.PairingSummaries;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.run.PairingRunService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    CohortExports cohortExports(
            CohortTransfers cohorts,
            PeopleService people,
            EnrolmentTransfers enrolments,
            PairingSummaries pairings,
            PairingRunService runs) {
        return new CohortExports(cohorts, people, enrolments, pairings, runs);
    }

    @Bean
    CohortImports cohortImports(
            CohortTransfers cohorts, PeopleService people, EnrolmentTransfers enrolments) {
        return new CohortImports(cohorts, people, enrolments);
    }
}
