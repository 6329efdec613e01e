package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

/// The trace in which a command runs.
@FunctionalInterface
public interface TraceContext {

    TraceContext NONE = () -> null;

    /// The current W3C `traceparent`, if there is a trace.
    @Nullable String traceparent();
}
