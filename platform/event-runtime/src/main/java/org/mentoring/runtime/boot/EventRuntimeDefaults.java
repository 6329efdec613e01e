package org.mentoring.runtime.boot;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Puts `event-runtime-defaults.properties` below everything that a service sets itself.
final class EventRuntimeDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "event-runtime-defaults.properties";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(new ClassPathResource(FILE)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
