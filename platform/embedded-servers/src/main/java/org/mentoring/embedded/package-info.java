/// Real servers inside one JVM: a Kafka broker in KRaft mode, a MongoDB-compatible store on files,
/// a mail catcher.
@NullMarked
package org.mentoring.embedded;

import org.jspecify.annotations.NullMarked;
