/// Who is calling: the person and the roles behind a verified token.
@NullMarked
package org.mentoring.web.caller;

import org.jspecify.annotations.NullMarked;
