package org.mentoring.local.stack;

import org.mentoring.local.process.Backoff;
import org.mentoring.local.process.ChildSpec;
import org.mentoring.local.process.Supervisor;
import org.mentoring.local.process.SupervisorListener;
import org.mentoring.local.stack.Image.CacheUse;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs the stack once, on free ports and throw-away data, so that each JVM writes the start-up
/// cache (JEP 514) it lacks when it ends. A cache only makes starts faster: without one everything
/// works.
final class Rehearsal {

    private static final int STARTS_AT_ONCE = 3;
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    /// A JVM writes its cache after `main` has ended, which takes seconds.
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final StackSettings settings;
    private final Images images;
    private final SupervisorListener listener;

    Rehearsal(StackSettings settings, Images images, SupervisorListener listener) {
        this.settings = settings;
        this.listener = listener;
        this.images = images;
    }

    void recordMissing() {
        Set<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        System.out.println(
                "Recording start-up caches, once for this build: " + String.join(", ", missing));
        StackFolders stage =
                new StackFolders(
                        settings.folders().root(), settings.folders().run().resolve("rehearsal"));
        StackFolders.delete(stage.home());
        stage.create();
        try {
            play(stage(stage), missing);
            StackFolders.delete(stage.home());
        } catch (StackException e) {
            System.out.println("Starting without caches, which takes longer: " + e.getMessage());
        }
    }

    private Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        LocalStack.processes(
                settings,
                images,
                image -> {
                    if (!image.cached()) {
                        missing.add(image.name());
                    }
                    return image;
                });
        return missing;
    }

    private void play(StackSettings stage, Set<String> missing) {
        StackWatch watch = new StackWatch(listener);
        List<ChildSpec> cast =
                LocalStack.processes(stage, images, image -> image.with(use(image))).stream()
                        .filter(process -> needed(process.name(), missing))
                        .toList();
        try (Supervisor supervisor =
                new Supervisor(
                        cast,
                        Backoff.DEFAULT,
                        STARTS_AT_ONCE,
                        STOP_LIMIT,
                        InstantSource.system(),
                        watch)) {
            watch.expect(supervisor.statuses());
            supervisor.start();
            watch.awaitReady(START_LIMIT);
        }
    }

    private StackSettings stage(StackFolders folders) {
        return new StackSettings(
                folders,
                Ports.free(),
                Map.of(),
                RealServers.none(),
                settings.serversOnly(),
                settings.useCaches());
    }

    private static CacheUse use(Image image) {
        return image.cached() ? CacheUse.USE : CacheUse.RECORD;
    }

    private static boolean needed(String process, Set<String> missing) {
        return missing.contains(process)
                || Set.of(Servers.KAFKA, Servers.MONGO, Servers.IDENTITY).contains(process);
    }
}
