/// The plan: what the mentee wants to reach and how, with what mentors say about it.
@NullMarked
package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.NullMarked;
