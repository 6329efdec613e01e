package org.mentoring.runtime.consumer;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Every limit of consuming. The defaults are written here and only here.
///
/// @param parallel aggregates of one batch whose events are handled at the same time
/// @param held events of one consumer and topic that may wait behind a missing or rejected one;
///   beyond it the consumer pauses
/// @param deadLetter how long the dead-letter topic may take to acknowledge
/// @param firstRetry how long the consumer pauses after a failure around a handler
/// @param longestRetry up to where that doubles
@Validated
@ConfigurationProperties(ConsumerSettings.PREFIX)
public record ConsumerSettings(
        @DefaultValue("16") @Min(1) int parallel,
        @DefaultValue("10000") @Min(1) int held,
        @DefaultValue("15s") @NotNull Duration deadLetter,
        @DefaultValue("500ms") @NotNull Duration firstRetry,
        @DefaultValue("15s") @NotNull Duration longestRetry) {

    static final String PREFIX = "mentoring.consumers";

    /// The settings of a service that sets none.
    public static ConsumerSettings defaults() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate(PREFIX, ConsumerSettings.class);
    }
}
