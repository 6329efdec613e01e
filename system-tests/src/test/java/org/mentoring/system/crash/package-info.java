/// Processes and connections die under load; nothing is lost, invented or out of order.
@NullMarked
package org.mentoring.system.crash;

import org.jspecify.annotations.NullMarked;
