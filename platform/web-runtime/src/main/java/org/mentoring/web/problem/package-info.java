/// One catalogue of problems (RFC 9457) and the record that every error answer is made from. Knows
/// nothing of servlets: the gateway uses it too.
@NullMarked
package org.mentoring.web.problem;

import org.jspecify.annotations.NullMarked;
