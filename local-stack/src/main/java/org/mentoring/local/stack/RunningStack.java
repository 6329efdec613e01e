package org.mentoring.local.stack;

import org.mentoring.local.process.ChildStatus;

import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/// What a running stack tells the commands that follow: its own process, where things are, and its
/// processes as `name pid state address` lines.
public record RunningStack(
        long pid,
        String gateway,
        String issuer,
        String kafka,
        String mailPage,
        List<Line> processes) {

    public record Line(String name, long pid, String state, int crashes, String address) {}

    public static RunningStack of(StackSettings settings, List<ChildStatus> children) {
        return new RunningStack(
                ProcessHandle.current().pid(),
                settings.gatewayUrl(),
                settings.oidcIssuer(),
                settings.kafkaBootstrap(),
                settings.mailPageUrl(),
                children.stream().map(RunningStack::line).toList());
    }

    static RunningStack of(Properties properties) {
        int count = Integer.parseInt(properties.getProperty("processes"));
        return new RunningStack(
                Long.parseLong(properties.getProperty("pid")),
                properties.getProperty("gateway"),
                properties.getProperty("issuer"),
                properties.getProperty("kafka"),
                properties.getProperty("mailPage"),
                IntStream.range(0, count)
                        .mapToObj(i -> line(properties.getProperty("process." + i)))
                        .toList());
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(pid));
        properties.setProperty("gateway", gateway);
        properties.setProperty("issuer", issuer);
        properties.setProperty("kafka", kafka);
        properties.setProperty("mailPage", mailPage);
        properties.setProperty("processes", String.valueOf(processes.size()));
        for (int i = 0; i < processes.size(); i++) {
            Line line = processes.get(i);
            properties.setProperty(
                    "process." + i,
                    line.name
                            + " "
                            + line.pid
                            + " "
                            + line.state
                            + " "
                            + line.crashes
                            + " "
                            + line.address);
        }
        return properties;
    }

    private static Line line(ChildStatus child) {
        return new Line(
                child.name(), child.pid(), child.state().text(), child.crashes(), child.address());
    }

    private static Line line(String text) {
        String[] words = text.split(" ", 5);
        return new Line(
                words[0], Long.parseLong(words[1]), words[2], Integer.parseInt(words[3]), words[4]);
    }
}
