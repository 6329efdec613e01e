/// Spring Boot's side: auto-configuration, defaults, life cycle, metrics, health, operators'
/// commands.
@NullMarked
package org.mentoring.runtime.boot;

import org.jspecify.annotations.NullMarked;
