package org.mentoring.notification.trigger;

import org.mentoring.notification.domain.Matter;

/// One message that an event asks for.
record MessageTo(String recipientId, Matter matter) {}
