/// Who may read what a person writes.
@NullMarked
package org.mentoring.web.visibility;

import org.jspecify.annotations.NullMarked;
