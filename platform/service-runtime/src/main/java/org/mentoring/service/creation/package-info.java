/// Creating the same thing twice, harmlessly.
@NullMarked
package org.mentoring.service.creation;

import org.jspecify.annotations.NullMarked;
