/// Asking both sides after a meeting what helped and what to improve, and keeping each answer for
/// the readers that its author chose.
@NullMarked
package org.mentoring.feedback.request;

import org.jspecify.annotations.NullMarked;
