/// One kept computation of pairs over a whole cohort, from the request to the publication.
@NullMarked
package org.mentoring.pairing.run;

import org.jspecify.annotations.NullMarked;
