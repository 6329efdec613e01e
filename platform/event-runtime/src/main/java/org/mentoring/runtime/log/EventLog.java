package org.mentoring.runtime.log;

import java.util.concurrent.CompletableFuture;

/// Where events go: Kafka, or memory in tests.
public interface EventLog {

    /// Appends one record. Never blocks and never throws; whatever happens is in the answer:
    ///
    /// - completed: the record is in the log and replicated as the installation demands
    /// - [UnsendableException]: the log will never take this record as it is
    /// - any other failure: unknown; the record may be in the log or may still arrive there
    ///
    /// Records of one key keep the order in which they were appended only if each is appended after
    /// the answer to the one before. The answer may complete on the log's own thread, which callers
    /// must not block.
    CompletableFuture<Void> append(LogRecord record);
}
