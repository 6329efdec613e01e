/// Takes a whole cohort elsewhere, and back: one open JSON document.
@NullMarked
package org.mentoring.pairing.export;

import org.jspecify.annotations.NullMarked;
