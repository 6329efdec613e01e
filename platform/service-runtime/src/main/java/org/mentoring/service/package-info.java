/// The glue every service shares over the two runtimes: store errors become problems, callers are
/// found in the people directory.
@NullMarked
package org.mentoring.service;

import org.jspecify.annotations.NullMarked;
