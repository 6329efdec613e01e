/// Who people are: the only place in the contract with personal data, on a restricted topic.
@NullMarked
package org.mentoring.contracts.people;

import org.jspecify.annotations.NullMarked;
