/// Between contract records and what travels: JSON bytes and CloudEvents headers.
@NullMarked
package org.mentoring.runtime.codec;

import org.jspecify.annotations.NullMarked;
