/// What runs first inside every child process, on the JDK alone.
@NullMarked
package org.mentoring.local.child;

import org.jspecify.annotations.NullMarked;
