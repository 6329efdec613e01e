/// Bearer tokens: which are accepted, where their keys come from, what roles they carry.
@NullMarked
package org.mentoring.web.token;

import org.jspecify.annotations.NullMarked;
