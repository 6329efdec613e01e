/// Everything that crosses Kafka between services: sealed event records with their schemas and
/// samples, on the JDK alone.
@NullMarked
package org.mentoring.contracts;

import org.jspecify.annotations.NullMarked;
