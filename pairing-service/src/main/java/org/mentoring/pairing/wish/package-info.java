/// Which mentors the mentees of a cohort would like: a pairing run counts their wishes. Nobody is
/// asked by them; who wants to ask sends a pairing request.
@NullMarked
package org.mentoring.pairing.wish;

import org.jspecify.annotations.NullMarked;
