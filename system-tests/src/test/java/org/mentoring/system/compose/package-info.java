/// The deployment files at the root of the project: what they promise is checked without an engine.
@NullMarked
package org.mentoring.system.compose;

import org.jspecify.annotations.NullMarked;
