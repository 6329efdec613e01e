package org.mentoring.service.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

@AutoConfiguration(
        before = MongoAutoConfiguration.class,
        beforeName = "org.mentoring.runtime.boot.EventRuntimeAutoConfiguration")
@EnableConfigurationProperties(StoreBudget.class)
class ServiceAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer storeBudget(StoreBudget budget) {
        long millis = budget.operation().toMillis();
        return client -> client.timeout(millis, TimeUnit.MILLISECONDS);
    }

    /// In milliseconds, which is what the store keeps: what is answered after a change is what is
    /// read later.
    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
