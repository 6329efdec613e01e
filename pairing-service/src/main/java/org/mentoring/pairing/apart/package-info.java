/// Whom coordinators keep apart: two people who must not be paired, whatever speaks for it. Why is
/// not asked and not kept, and neither of the two learns of it.
@NullMarked
package org.mentoring.pairing.apart;

import org.jspecify.annotations.NullMarked;
