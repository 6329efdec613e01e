package org.mentoring.pairing.cohort.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that a coordinator chooses for a cohort; changed as a whole.
///
/// @param programme what several cohorts are parts of, as coordinators call it
public record CohortSettings(
        String name,
        @Nullable String programme,
        CohortDates dates,
        Rhythm rhythm,
        PairingSettings pairing,
        Support support,
        Questions questions) {

    /// What makes no sense, each with the field that it stands in; none for sound settings.
    public List<Fault> faults() {
        return Stream.of(dates.faults(), pairing.faults(), questions.faults())
                .flatMap(List::stream)
                .toList();
    }

    /// In which of its parts these settings differ from others.
    Set<Aspect> changedFrom(CohortSettings before) {
        var changed = EnumSet.noneOf(Aspect.class);
        for (var aspect : Aspect.values()) {
            if (!part(aspect).equals(before.part(aspect))) {
                changed.add(aspect);
            }
        }
        return changed;
    }

    private Object part(Aspect aspect) {
        return switch (aspect) {
            case NAMES -> List.of(name, Optional.ofNullable(programme));
            case DATES -> dates;
            case RHYTHM -> rhythm;
            case PAIRING -> pairing;
            case SUPPORT -> support;
            case QUESTIONS -> questions;
        };
    }

    /// The parts of the settings.
    public enum Aspect {
        NAMES,
        DATES,
        RHYTHM,
        PAIRING,
        SUPPORT,
        QUESTIONS
    }
}
