/// One mentoring story as events: a sample of every type, in order, for whoever tests a consumer.
@NullMarked
package org.mentoring.contracts.sample;

import org.jspecify.annotations.NullMarked;
