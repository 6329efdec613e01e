/// What a request must say before it may change or create something: the version it has read, and
/// the key that makes a repeated creation harmless.
@NullMarked
package org.mentoring.web.precondition;

import org.jspecify.annotations.NullMarked;
