package org.mentoring.web.visibility;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a text of a request: who will read it. The API document says it, so that whoever asks a
/// person for the text can tell beforehand; a text without it fails the test of that document.
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface VisibleTo {

    Visibility value();
}
