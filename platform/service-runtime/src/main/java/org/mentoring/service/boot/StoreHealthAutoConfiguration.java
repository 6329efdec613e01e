package org.mentoring.service.boot;

import com.mongodb.client.MongoDatabase;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(
        before = MongoHealthContributorAutoConfiguration.class,
        afterName = "org.mentoring.runtime.boot.EventRuntimeAutoConfiguration")
class StoreHealthAutoConfiguration {

    /// Shown as `mongo`, in place of Spring Boot's.
    @Bean
    HealthIndicator mongoHealthIndicator(MongoDatabase database) {
        return new StoreHealth(database);
    }
}
