/// The way out: mails by SMTP, with a limit on everything, and what the server said to each.
@NullMarked
package org.mentoring.notification.mail;

import org.jspecify.annotations.NullMarked;
