/// The log as a test sees it: samples in, records out.
@NullMarked
package org.mentoring.testkit.log;

import org.jspecify.annotations.NullMarked;
