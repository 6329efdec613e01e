/// What this service keeps of pairings and cohorts: who may book, who may look, and which notice
/// was agreed.
@NullMarked
package org.mentoring.meeting.pairing;

import org.jspecify.annotations.NullMarked;
