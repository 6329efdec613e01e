/// What every service is configured with, so that its own `application.yaml` says only what is its
/// own.
@NullMarked
package org.mentoring.service.boot;

import org.jspecify.annotations.NullMarked;
