/// What happens to feedback: who was asked about whom and whether they answered, never what they
/// said.
@NullMarked
package org.mentoring.contracts.feedback;

import org.jspecify.annotations.NullMarked;
