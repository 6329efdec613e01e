/// The relationship: proposed, accepted by both, agreed on by both.
@NullMarked
package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.NullMarked;
