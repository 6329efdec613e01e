/// A mentee asks mentors to be paired, one after the other, each with a clock of their own.
@NullMarked
package org.mentoring.pairing.request.domain;

import org.jspecify.annotations.NullMarked;
