/// What was committed, what is in the log, what consumers made of it: read side by side and
/// compared.
@NullMarked
package org.mentoring.system.check;

import org.jspecify.annotations.NullMarked;
