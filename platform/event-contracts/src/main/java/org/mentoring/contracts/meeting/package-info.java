/// What happens to meetings: when a pair meets, how it prepares, and whether it met.
@NullMarked
package org.mentoring.contracts.meeting;

import org.jspecify.annotations.NullMarked;
