/// The commands of `./mentoring`.
@NullMarked
package org.mentoring.local.command;

import org.jspecify.annotations.NullMarked;
