/// Writes the OpenAPI document of a service from its code, and holds the committed one to it.
@NullMarked
package org.mentoring.web.test.api;

import org.jspecify.annotations.NullMarked;
