/// What the facts about a pair add up to.
@NullMarked
package org.mentoring.feedback.pairstate.domain;

import org.jspecify.annotations.NullMarked;
