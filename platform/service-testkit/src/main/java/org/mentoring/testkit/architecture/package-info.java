/// The rules of the architecture, each proven by a fixture that breaks it.
@NullMarked
package org.mentoring.testkit.architecture;

import org.jspecify.annotations.NullMarked;
