/// Who may pass: tokens are checked here already, but every service checks them again.
@NullMarked
package org.mentoring.gateway.access;

import org.jspecify.annotations.NullMarked;
