package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.PersonId;

/// What can be asked of a cohort that exists. Asking for what is already so changes nothing.
public sealed interface CohortCommand {

    /// The settings become these, as a whole.
    record Settle(CohortSettings settings) implements CohortCommand {}

    /// Somebody coordinates the cohort from now on, beside the others.
    record Appoint(PersonId person) implements CohortCommand {}

    /// Somebody does not coordinate it any more.
    record Dismiss(PersonId person) implements CohortCommand {}

    /// Nothing about the cohort changes any more, and nobody joins it.
    record Archive() implements CohortCommand {}

    record Reopen() implements CohortCommand {}
}
