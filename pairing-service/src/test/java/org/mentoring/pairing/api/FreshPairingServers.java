package org.mentoring.pairing.api;

import org.mentoring.testkit.log.TestLog;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

@TestConfiguration(proxyBeanMethods = false)
class FreshPairingServers {

    @Bean
    FreshServers servers() {
        return TestServers.fresh(FreshPairingServers.class);
    }

    @Bean
    DynamicPropertyRegistrar serverAddresses(FreshServers servers) {
        return registry ->
                servers.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Bean
    TestLog testLog(FreshServers servers) {
        return new TestLog(servers.bootstrapServers());
    }
}
