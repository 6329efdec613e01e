package org.mentoring.benchmarks.pipeline;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.runtime.consumer.IncomingRecord;

import java.util.HashMap;
import java.util.Map;

/// Compares the whole log with what was committed: nothing lost, nothing invented, the order kept,
/// repeats alike. Each command has made one event, so a document's version is its last sequence.
final class PromiseCheck {

    private PromiseCheck() {}

    static LogReport of(Topics topics, Side ours) {
        LogChecker checker = new LogChecker();
        topics.read(record -> checker.read(entry(record)));
        Map<EventSource, Long> committed = new HashMap<>();
        ours.versions()
                .forEach((id, version) ->
                        committed.put(new EventSource(TopicCatalog.MEETING.name(), id), version));
        return checker.report(committed);
    }

    private static LogEntry entry(ConsumerRecord<byte[], byte[]> record) {
        return LogEntry.of(IncomingRecord.of(record).record());
    }
}
