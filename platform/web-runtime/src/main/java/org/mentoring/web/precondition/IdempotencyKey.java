package org.mentoring.web.precondition;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a [CreationKey] argument of a controller: made from the optional header Idempotency-Key.
/// Anything but 1 to 128 visible ASCII characters is 400.
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdempotencyKey {

    String HEADER = "Idempotency-Key";

    String PATTERN = "[\\x21-\\x7e]{1,128}";
}
