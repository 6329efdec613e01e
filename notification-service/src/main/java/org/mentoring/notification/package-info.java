/// What people and other systems are told: e-mails with invitations, signed webhooks, event
/// streams.
@NullMarked
package org.mentoring.notification;

import org.jspecify.annotations.NullMarked;
