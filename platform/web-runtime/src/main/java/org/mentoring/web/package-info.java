/// What every HTTP answer has in common: problem details, entity tags, idempotency keys, paging and
/// the caller behind a token.
@NullMarked
package org.mentoring.web;

import org.jspecify.annotations.NullMarked;
