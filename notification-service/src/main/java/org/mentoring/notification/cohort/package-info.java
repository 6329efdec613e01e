/// What this service keeps of cohorts: when they begin, which is how mails name them.
@NullMarked
package org.mentoring.notification.cohort;

import org.jspecify.annotations.NullMarked;
