/// What people say about their mentoring, and who may read it.
@NullMarked
package org.mentoring.feedback;

import org.jspecify.annotations.NullMarked;
