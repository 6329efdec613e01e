package org.mentoring.system.stack;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Gives tests a [WholeSystem] and its [Pairs] as parameters: one for the whole run, because it
/// takes most of a minute to start. Every test leaves it as it found it: everything ready.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WholeSystemExtension.class)
public @interface OnTheWholeSystem {}
