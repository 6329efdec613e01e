/// Who may call what: one table per service, and the security filter chain that enforces it.
@NullMarked
package org.mentoring.web.access;

import org.jspecify.annotations.NullMarked;
