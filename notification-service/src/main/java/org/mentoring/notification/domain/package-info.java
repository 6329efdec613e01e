/// What a message is about, in plain Java. Ids, dates, states and numbers only: what a pair wrote
/// never comes here, so it can never leave by e-mail.
@NullMarked
package org.mentoring.notification.domain;

import org.jspecify.annotations.NullMarked;
