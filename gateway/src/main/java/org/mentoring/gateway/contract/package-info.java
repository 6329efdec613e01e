/// What the platform promises to other systems, served as files.
@NullMarked
package org.mentoring.gateway.contract;

import org.jspecify.annotations.NullMarked;
