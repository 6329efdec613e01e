/// Invitations: who has used one, and whether one more may.
@NullMarked
package org.mentoring.pairing.invitation.domain;

import org.jspecify.annotations.NullMarked;
