package org.mentoring.runtime.outbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Every limit of the outbox. The defaults are written here and only here.
@Validated
@ConfigurationProperties(OutboxSettings.PREFIX)
public record OutboxSettings(
        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Publish publish,
        @DefaultValue @Valid Sweep sweep,
        @DefaultValue @Valid Drain drain) {

    static final String PREFIX = "mentoring.outbox";

    /// What one aggregate may hold and how long a command may contend for it.
    ///
    /// @param pending events that may wait in one document before further commands are refused
    /// @param document bytes of one document, its pending events included
    /// @param event bytes of one event's data
    /// @param attempts how often a command loads and decides when other writers are first
    /// @param turn how long a command waits for other commands on the same aggregate here
    public record Limits(
            @DefaultValue("100") @Min(1) @Max(1000) int pending,
            @DefaultValue("256KB") @NotNull DataSize document,
            @DefaultValue("64KB") @NotNull DataSize event,
            @DefaultValue("10") @Min(1) int attempts,
            @DefaultValue("3s") @NotNull Duration turn) {}

    /// Publishing on commit.
    ///
    /// @param aggregates how many may be in flight at once; what exceeds it is left to the sweep
    /// @param grace how long after a save the saving instance alone publishes
    /// @param acknowledgement how long the log may take to answer before the attempt has failed
    /// @param stop how long an instance that stops waits for what is in flight
    public record Publish(
            @DefaultValue("4000") @Min(1) int aggregates,
            @DefaultValue("5s") @NotNull Duration grace,
            @DefaultValue("10s") @NotNull Duration acknowledgement,
            @DefaultValue("10s") @NotNull Duration stop) {}

    /// Looking for what was left behind.
    ///
    /// @param interval between two looks when nothing was found; jittered by a quarter
    /// @param batch aggregates of one collection claimed at once, at most
    /// @param bytes of pending events claimed at once; after a claim beyond it the next is smaller
    /// @param lease how long other instances leave claimed aggregates alone
    public record Sweep(
            @DefaultValue("1s") @NotNull Duration interval,
            @DefaultValue("1000") @Min(1) @Max(10_000) int batch,
            @DefaultValue("16MB") @NotNull DataSize bytes,
            @DefaultValue("15s") @NotNull Duration lease) {}

    /// Removing what the log has acknowledged.
    ///
    /// @param linger how long an acknowledgement waits for company
    /// @param batch aggregates drained in one bulk write
    public record Drain(
            @DefaultValue("20ms") @NotNull Duration linger,
            @DefaultValue("500") @Min(1) @Max(10_000) int batch) {}

    /// The settings of a service that sets none.
    public static OutboxSettings defaults() {
        return new Binder(new MapConfigurationPropertySource())
                .bindOrCreate(PREFIX, OutboxSettings.class);
    }
}
