package org.mentoring.pairing.run.progress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgressSettings.class)
class ProgressConfiguration {

    @Bean
    ProgressStreams progressStreams(ProgressSettings settings) {
        return new ProgressStreams(settings.streams(), settings.retry());
    }
}
