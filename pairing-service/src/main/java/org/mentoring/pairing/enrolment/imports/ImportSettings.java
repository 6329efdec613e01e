package org.mentoring.pairing.enrolment.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Limits of the work on files.
///
/// @param batch people who are looked up at once
/// @param writers people whom one instance writes beside each other, over all files; far fewer than
///   the store's connections, so that a file never keeps other requests waiting
/// @param attempts how often something is asked of the store that it does not answer
@Validated
@ConfigurationProperties("mentoring.pairing.imports")
record ImportSettings(
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("8") @Min(1) @Max(64) int writers,
        @DefaultValue("3") @Min(1) @Max(10) int attempts) {}
