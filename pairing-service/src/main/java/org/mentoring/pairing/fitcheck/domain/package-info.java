/// The early question of a pair: when it is put, answered and put again, and when others look.
@NullMarked
package org.mentoring.pairing.fitcheck.domain;

import org.jspecify.annotations.NullMarked;
