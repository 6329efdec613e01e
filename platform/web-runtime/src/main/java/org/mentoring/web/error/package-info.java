/// The servlet side of problems: every way a request can fail ends in `application/problem+json`.
/// Five nets, each under the one before: the handler resolver (controllers), the security handlers,
/// the filter around all filters, the error page, and Tomcat's own error report.
@NullMarked
package org.mentoring.web.error;

import org.jspecify.annotations.NullMarked;
