/// From what a message is about to what its reader gets: in the reader's language, with times in
/// the reader's zone, and an entry for the reader's calendar.
@NullMarked
package org.mentoring.notification.template;

import org.jspecify.annotations.NullMarked;
