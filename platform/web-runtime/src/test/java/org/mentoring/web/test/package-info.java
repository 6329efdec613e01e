/// For the tests of services: signed and forged tokens, the role × endpoint matrix, a campaign of
/// bad input, and an HTTP client that can say everything wrong.
@NullMarked
package org.mentoring.web.test;

import org.jspecify.annotations.NullMarked;
