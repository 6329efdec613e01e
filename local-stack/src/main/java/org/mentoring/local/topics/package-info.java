/// Makes on a broker what the one declaration of topics and access rules says.
@NullMarked
package org.mentoring.local.topics;

import org.jspecify.annotations.NullMarked;
