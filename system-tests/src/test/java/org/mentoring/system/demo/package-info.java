/// The story that the launcher plays, as a test.
@NullMarked
package org.mentoring.system.demo;

import org.jspecify.annotations.NullMarked;
