/// A server the services need is away for a while.
@NullMarked
package org.mentoring.system.outage;

import org.jspecify.annotations.NullMarked;
