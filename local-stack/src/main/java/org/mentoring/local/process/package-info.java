/// Child processes: started in order, watched, started again after a crash, stopped in order.
@NullMarked
package org.mentoring.local.process;

import org.jspecify.annotations.NullMarked;
