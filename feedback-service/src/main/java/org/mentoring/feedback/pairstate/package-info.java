/// Where each pair stands: dates, counts and states out of every service's events, none of its
/// words.
@NullMarked
package org.mentoring.feedback.pairstate;

import org.jspecify.annotations.NullMarked;
