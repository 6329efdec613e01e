package org.mentoring.pairing;

import org.mentoring.web.problem.ProblemMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PairingServiceConfiguration {

    @Bean
    ProblemMapper rejectionProblems() {
        return new RejectionProblems();
    }
}
