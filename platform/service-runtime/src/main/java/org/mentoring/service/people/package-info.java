/// Who people are, as far as a service needs it: built from the restricted topic of people.
@NullMarked
package org.mentoring.service.people;

import org.jspecify.annotations.NullMarked;
