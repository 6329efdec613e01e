package org.mentoring.contracts.people;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the restricted, compacted topic of people.
public sealed interface PersonEvent extends MentoringEvent permits PersonChanged, PersonDeleted {}
