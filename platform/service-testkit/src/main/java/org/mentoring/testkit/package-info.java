/// What tests share: infrastructure, clocks, waiting, contract suites and the rules of the
/// architecture.
@NullMarked
package org.mentoring.testkit;

import org.jspecify.annotations.NullMarked;
