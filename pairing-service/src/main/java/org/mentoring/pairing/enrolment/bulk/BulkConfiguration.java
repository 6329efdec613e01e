package org.mentoring.pairing.enrolment.bulk;

import org.mentoring.pairing.enrolment.Absences;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    BulkChanges bulkChanges(EnrolmentService enrolments, Absences absences) {
        return new BulkChanges(enrolments, absences);
    }
}
