/// Lists in pages: a limit, and signed opaque cursors that say where to go on.
@NullMarked
package org.mentoring.web.paging;

import org.jspecify.annotations.NullMarked;
