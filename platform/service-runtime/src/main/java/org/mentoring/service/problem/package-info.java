/// What the store's failures mean to a client.
@NullMarked
package org.mentoring.service.problem;

import org.jspecify.annotations.NullMarked;
