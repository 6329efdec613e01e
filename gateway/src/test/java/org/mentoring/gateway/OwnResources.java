package org.mentoring.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

import java.time.Duration;

/// Several gateways run in one test process: each has event loops of its own, so that one that
/// stops does not take the others' along, and none waits for stragglers.
@Configuration(proxyBeanMethods = false)
class OwnResources {

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setShutdownQuietPeriod(Duration.ZERO);
        return resources;
    }
}
