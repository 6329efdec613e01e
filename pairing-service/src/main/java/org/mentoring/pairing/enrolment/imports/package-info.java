/// Many people at once, from a file: read row by row, checked as a whole, written side by side.
@NullMarked
package org.mentoring.pairing.enrolment.imports;

import org.jspecify.annotations.NullMarked;
