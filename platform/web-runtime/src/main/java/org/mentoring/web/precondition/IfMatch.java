package org.mentoring.web.precondition;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a `long` argument of a controller: the version that the caller has read, from If-Match.
/// Without the header 428; a tag that is not one of ours 412, for it cannot be current; `*`, a list
/// or a weak tag 400, for a change here names exactly one version.
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {}
