package org.mentoring.local.command;

import org.mentoring.local.stack.LocalStack;
import org.mentoring.local.stack.Ports;
import org.mentoring.local.stack.RealServers;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;
import org.mentoring.local.stack.Service;
import org.mentoring.local.stack.StackException;
import org.mentoring.local.stack.StackSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(
        name = "up",
        description = "Starts everything and waits until it is ready. Ctrl-C stops it.")
final class UpCommand implements Callable<Integer> {

    private static final String DETACH = "--detach";
    private static final Duration READY_LIMIT = Duration.ofMinutes(5);

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(names = "--fresh", description = "Forget all data of earlier runs.")
    private boolean fresh;

    @Option(
            names = DETACH,
            description = "Leave it running in the background; ./mentoring down stops it.")
    private boolean detach;

    @Option(
            names = "--scale",
            paramLabel = "service=n",
            description = "Run n instances, as in --scale meeting-service=2.")
    private Map<String, Integer> scale = new HashMap<>();

    @Option(names = "--port-offset", paramLabel = "n", description = "Add n to every port.")
    private int portOffset;

    @Option(
            names = "--servers",
            description = "Start the servers only; you run the applications yourself.")
    private boolean serversOnly;

    @Option(names = "--no-cache", description = "Neither record nor use start-up caches.")
    private boolean noCache;

    @Override
    public Integer call() throws Exception {
        StackSettings settings = settings();
        RunFiles files = new RunFiles(settings.folders());
        if (detach) {
            return new Detached(settings.folders(), files).start(optionsInForeground());
        }
        files.claim();
        if (fresh) {
            settings.folders().deleteData();
        }
        run(settings, files);
        return 0;
    }

    private void run(StackSettings settings, RunFiles files) throws InterruptedException {
        long start = System.nanoTime();
        // Told before anything starts, so that `down` can stop this however far it has come.
        files.write(RunningStack.of(settings, List.of()));
        Progress progress = Progress.onTerminal();
        LocalStack stack = LocalStack.start(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-stack"));
        Publisher publisher = new Publisher(stack, files);
        publisher.start();
        stack.awaitReady(READY_LIMIT);
        publisher.publish();
        files.markReady();
        Welcome.print(settings, Duration.ofNanos(System.nanoTime() - start));
        new CountDownLatch(1).await();
    }

    private List<String> optionsInForeground() {
        List<String> options =
                new ArrayList<>(command.commandLine().getParent().getParseResult().originalArgs());
        options.remove(DETACH);
        return options;
    }

    private static void stop(LocalStack stack) {
        System.out.println("Stopping…");
        stack.close();
    }

    private StackSettings settings() {
        return new StackSettings(
                MentoringCommand.folders(),
                Ports.standard().shifted(portOffset),
                instances(),
                RealServers.of(System.getenv()),
                serversOnly,
                !noCache);
    }

    private Map<Service, Integer> instances() {
        Map<Service, Integer> instances = new EnumMap<>(Service.class);
        scale.forEach((name, number) -> {
            Service service =
                    Service.byModule(name)
                            .orElseThrow(() ->
                                    new StackException(
                                            "--scale knows "
                                                    + String.join(", ", Service.modules())
                                                    + ", not "
                                                    + name));
            if (number < 1 || number > Ports.MOST_INSTANCES) {
                throw new StackException(
                        "--scale takes 1 to " + Ports.MOST_INSTANCES + " instances, not " + number);
            }
            instances.put(service, number);
        });
        return instances;
    }
}
