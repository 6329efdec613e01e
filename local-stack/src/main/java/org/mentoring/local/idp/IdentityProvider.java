package org.mentoring.local.idp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/// The identity provider as a program: a Spring Authorization Server. Settings come from the
/// environment or as `--name=value`; see [IdentitySettings].
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityProvider {

    public static ConfigurableApplicationContext start(String... settings) {
        return SpringApplication.run(IdentityProvider.class, settings);
    }
}
