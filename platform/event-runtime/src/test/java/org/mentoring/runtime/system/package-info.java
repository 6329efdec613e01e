@NullMarked
package org.mentoring.runtime.system;

import org.jspecify.annotations.NullMarked;
