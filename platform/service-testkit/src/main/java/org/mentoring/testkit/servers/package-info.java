/// Servers for tests: a broker and a store per JVM, fresh ones per test class, and a proxy that
/// breaks connections at a chosen moment.
@NullMarked
package org.mentoring.testkit.servers;

import org.jspecify.annotations.NullMarked;
