/// What the platform promises to other systems: the documents of its events as files, and the HTTP
/// contract of all services as one document and as a page.
@NullMarked
package org.mentoring.gateway.contract;

import org.jspecify.annotations.NullMarked;
