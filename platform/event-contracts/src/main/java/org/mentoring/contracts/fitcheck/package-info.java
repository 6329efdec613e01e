/// The early question whether a pair fits, for the services only: who is asked, and who is to look.
@NullMarked
package org.mentoring.contracts.fitcheck;

import org.jspecify.annotations.NullMarked;
