/// Who the people are: registered by an import or by their own first call, found by address.
@NullMarked
package org.mentoring.pairing.people;

import org.jspecify.annotations.NullMarked;
