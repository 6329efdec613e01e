/// Bad input at every endpoint of the running system.
@NullMarked
package org.mentoring.system.input;

import org.jspecify.annotations.NullMarked;
