/// The log that events are published to, and how one event looks in it.
@NullMarked
package org.mentoring.runtime.log;

import org.jspecify.annotations.NullMarked;
