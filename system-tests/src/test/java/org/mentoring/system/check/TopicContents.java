package org.mentoring.system.check;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.TopicDeclaration;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.testkit.log.TestLog;

import java.util.ArrayList;
import java.util.List;

/// Reads topics from their beginning, as a subscriber would that wants everything.
public final class TopicContents implements AutoCloseable {

    private final TestLog log;

    public TopicContents(String bootstrapServers) {
        this.log = new TestLog(bootstrapServers);
    }

    /// Every record of every topic of events, each partition's in its order.
    LogChecker readBy(LogChecker checker) {
        TopicCatalog.topics().forEach(topic -> entries(topic).forEach(checker::read));
        return checker;
    }

    public List<LogEntry> entries(Topic topic) {
        return log.read(topic).stream().map(LogEntry::of).toList();
    }

    /// What services could not accept.
    List<String> deadLetters() {
        List<String> reasons = new ArrayList<>();
        TopicCatalog.declarations().stream()
                .map(TopicDeclaration::name)
                .filter(name -> name.endsWith(".dlt.v1"))
                .forEach(name -> log.read(name).forEach(row -> reasons.add(name + ": " + row)));
        return reasons;
    }

    @Override
    public void close() {
        log.close();
    }
}
