/// What a meeting is and what may be done to it, in plain Java: one pure function from a meeting
/// and a command to events.
@NullMarked
package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.NullMarked;
