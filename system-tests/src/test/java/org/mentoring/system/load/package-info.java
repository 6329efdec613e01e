/// People at work: they keep the system busy and remember what it has promised them.
@NullMarked
package org.mentoring.system.load;

import org.jspecify.annotations.NullMarked;
