@NullMarked
package org.mentoring.runtime.simulation;

import org.jspecify.annotations.NullMarked;
