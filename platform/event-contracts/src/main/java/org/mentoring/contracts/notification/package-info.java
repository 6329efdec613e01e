/// What happens to notifications: that a message went to a person or could not, never its content.
@NullMarked
package org.mentoring.contracts.notification;

import org.jspecify.annotations.NullMarked;
