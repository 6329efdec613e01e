/// Controllers that break the rules, for the tests of the tests.
@NullMarked
package org.mentoring.web.test.broken;

import org.jspecify.annotations.NullMarked;
