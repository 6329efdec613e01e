/// Whether the two of a pair fit, asked after their first meeting. Each answers for themselves and
/// for the coordinators: the partner learns nothing of it, not even that there is an answer.
@NullMarked
package org.mentoring.pairing.fitcheck;

import org.jspecify.annotations.NullMarked;
