package org.mentoring.pairing.enrolment.imports;

import org.mentoring.pairing.enrolment.DescribedPerson;

/// A row in which everything makes sense on its own.
record PersonRow(long line, DescribedPerson person) {}
