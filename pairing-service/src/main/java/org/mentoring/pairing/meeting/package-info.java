/// What this service keeps of meetings: how often a pair has met, and when last.
@NullMarked
package org.mentoring.pairing.meeting;

import org.jspecify.annotations.NullMarked;
