/// What the stack consists of: its processes, their ports, settings, folders and start-up caches.
@NullMarked
package org.mentoring.local.stack;

import org.jspecify.annotations.NullMarked;
