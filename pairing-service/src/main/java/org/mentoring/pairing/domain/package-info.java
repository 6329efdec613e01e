/// The few words that every feature's domain shares: ids, names that leave the program, decisions.
@NullMarked
package org.mentoring.pairing.domain;

import org.jspecify.annotations.NullMarked;
