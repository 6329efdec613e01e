/// A pairing run's life: requested, completed, published, each exactly once.
@NullMarked
package org.mentoring.pairing.run.domain;

import org.jspecify.annotations.NullMarked;
