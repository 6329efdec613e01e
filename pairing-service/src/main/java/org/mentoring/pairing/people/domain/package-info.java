/// A person's own data and who may correct them.
@NullMarked
package org.mentoring.pairing.people.domain;

import org.jspecify.annotations.NullMarked;
