package org.mentoring.service.problem;

import org.mentoring.web.problem.ProblemMapper;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class StoreProblemsAutoConfiguration {

    @Bean
    ProblemMapper aggregateProblems() {
        return new AggregateProblems();
    }

    @Bean
    ProblemMapper storeProblems() {
        return new StoreProblems();
    }
}
