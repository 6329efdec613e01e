package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.Enrolling;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    Writers importWriters(ImportSettings settings) {
        return new Writers(settings.writers(), new Attempts(settings.attempts()));
    }

    @Bean
    ImportService importService(Enrolling enrolling, Writers writers, ImportSettings settings) {
        var attempts = new Attempts(settings.attempts());
        return new ImportService(enrolling, writers, attempts, settings.batch());
    }
}
