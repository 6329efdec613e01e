package org.mentoring.contracts.sample;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Reads the samples that lie beside the schemas in `contracts/samples`. `story.csv` lists them in
/// the order in which they happened; its ids fit together, so that a consumer that is fed with all
/// of them sees one consistent story: two pairs are proposed, one declines, the other agrees, meets
/// and gives feedback.
///
/// The first sample of a type is named after it, further ones carry a number.
public final class Samples {

    private static final String FOLDER = "/contracts/samples/";

    private Samples() {}

    /// Every sample, in order.
    public static List<Sample> story() {
        return read("story.csv").lines().skip(1).map(Samples::sample).toList();
    }

    /// What of the story travels on one topic, in order.
    public static List<Sample> on(Topic topic) {
        return story().stream().filter(sample -> sample.type().topic().equals(topic)).toList();
    }

    /// The first sample of a type.
    ///
    /// @throws IllegalArgumentException when the story has none
    public static Sample of(Class<? extends MentoringEvent> record) {
        return story().stream()
                .filter(sample -> sample.type().record().equals(record))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No sample of " + record.getName()));
    }

    private static Sample sample(String line) {
        String[] fields = line.split(",", -1);
        Topic topic = TopicCatalog.byName(fields[0]).orElseThrow();
        EventType type = EventCatalog.on(topic, fields[1]).orElseThrow();
        @Nullable String data = fields[5].isEmpty() ? null : read(fields[5]);
        return new Sample(
                type, fields[2], Long.parseLong(fields[3]), Instant.parse(fields[4]), data);
    }

    private static String read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
