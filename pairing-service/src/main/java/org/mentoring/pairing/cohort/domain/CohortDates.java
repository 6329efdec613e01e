package org.mentoring.pairing.cohort.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/// From when until when a cohort runs.
///
/// @param zone in which the two dates are meant
public record CohortDates(LocalDate startsOn, LocalDate endsOn, ZoneId zone) {}
