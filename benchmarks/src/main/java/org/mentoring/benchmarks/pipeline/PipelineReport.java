package org.mentoring.benchmarks.pipeline;

import static org.mentoring.benchmarks.pipeline.PipelineFigures.MEDIAN;
import static org.mentoring.benchmarks.pipeline.PipelineFigures.TAIL;

import org.mentoring.benchmarks.load.CpuUse;
import org.mentoring.benchmarks.load.Latencies;
import org.mentoring.benchmarks.pipeline.Backlog.Drained;
import org.mentoring.benchmarks.report.Figures;
import org.mentoring.benchmarks.report.Table;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The figures as people read them.
record PipelineReport(PipelineFigures figures) {

    private static final String NONE = "-";

    String text() {
        return String.join("\n", throughput(), processors(), latency(), log(), drain(), limit());
    }

    private String throughput() {
        Table table =
                new Table("closed loop, %d callers".formatted(figures.options().callers()), "");
        table.row(
                "a: drivers, commands/s, median of " + figures.peers().size(),
                Figures.of(Round.median(figures.peers())));
        table.row("b: over HTTP, commands/s", Figures.of(Round.median(figures.own())));
        table.row("b ÷ a, median of the rounds", Figures.of(figures.ratio()));
        table.row("reads over HTTP, per second", Figures.of(Round.median(figures.reads())));
        table.row("each round, a", each(figures.peers()));
        table.row("each round, b", each(figures.own()));
        table.row("commands answered 503 and repeated", Figures.of(figures.refused()));
        return table.toString();
    }

    private static String each(List<Round> rounds) {
        return rounds.stream()
                .map(round -> Figures.of(round.perSecond()))
                .collect(Collectors.joining(" "));
    }

    private String processors() {
        CpuUse peers = Round.cpu(figures.peers());
        CpuUse own = Round.cpu(figures.own());
        CpuUse reads = Round.cpu(figures.reads());
        TreeSet<String> names = new TreeSet<>(peers.byProcess().keySet());
        names.addAll(own.byProcess().keySet());
        Table table =
                new Table(
                        "processor time, µs per command",
                        "a: drivers",
                        "b: over HTTP",
                        "a read over HTTP");
        for (String name : names) {
            table.row(
                    name,
                    micros(figures.peers(), name),
                    micros(figures.own(), name),
                    micros(figures.reads(), name));
        }
        table.row(
                "together",
                Figures.of(Round.micros(figures.peers())),
                Figures.of(Round.micros(figures.own())),
                Figures.of(Round.micros(figures.reads())));
        table.row(
                "processors busy with it",
                Figures.of(peers.cores()),
                Figures.of(own.cores()),
                Figures.of(reads.cores()));
        table.row(
                "busy with something else",
                Figures.of(peers.othersCores()),
                Figures.of(own.othersCores()),
                Figures.of(reads.othersCores()));
        return table.toString();
    }

    private static String micros(List<Round> rounds, String process) {
        double micros = Round.micros(rounds, process);
        return micros < 1 ? NONE : Figures.of(micros);
    }

    private String latency() {
        String heading = "open loop, %d commands/s, ms".formatted(figures.options().rate());
        Table table = new Table(heading, "p50", "p99", "longest");
        row(table, "a: due → updated", figures.peerAtRate().answers());
        row(table, "a: updated → effect", figures.peerAtRate().effects());
        row(table, "b: due → HTTP 2xx", figures.ownAtRate().answers());
        row(table, "b: HTTP 2xx → effect", figures.ownAtRate().effects());
        return table
                + """
                  Effects are seen up to 1 ms + %s ms late. The service's own word for b, from \
                commit to handled, is %s ms on average; seen from outside it is %s ms after the 2xx.
                """
                        .formatted(
                                Figures.of(figures.ownAtRate().questionMillis()),
                                Figures.of(figures.ownWord()),
                                Figures.of(figures.ownAtRate().effects().meanMillis()));
    }

    private static void row(Table table, String name, Latencies latencies) {
        table.row(
                name,
                Figures.of(latencies.millisAt(MEDIAN)),
                Figures.of(latencies.millisAt(TAIL)),
                Figures.of(latencies.longestMillis()));
    }

    private String log() {
        Table table = new Table("log", "events", "duplicates", "lost or out of order");
        table.row(
                "before the kill",
                Figures.of(figures.healthy().events()),
                Figures.of(figures.healthy().duplicates()),
                Figures.of(figures.healthy().violations().size()));
        table.row(
                "at the end",
                Figures.of(figures.whole().events()),
                Figures.of(figures.whole().duplicates()),
                Figures.of(figures.whole().violations().size()));
        return table.toString();
    }

    private String drain() {
        return figures.drained()
                .map(PipelineReport::drain)
                .orElse("  backlog: not measured, since the broker is not ours to stop\n");
    }

    private static String drain(Drained drained) {
        Table table = new Table("backlog, one of two instances killed", "");
        table.row("events waiting when Kafka was back", Figures.of(drained.events()));
        table.row("seconds until nothing was pending", seconds(drained.drained()));
        table.row("… of these after the kill", seconds(drained.afterKill()));
        table.row("events/s of the one left, while publishing", Figures.of(drained.perSecond()));
        table.row("seconds from then to the last effect", seconds(drained.effects()));
        table.row("processors busy with it", Figures.of(drained.cpu().cores()));
        table.row("busy with something else", Figures.of(drained.cpu().othersCores()));
        return table.toString();
    }

    private static String seconds(Duration duration) {
        return Figures.of(duration.toMillis() / 1e3);
    }

    private String limit() {
        return new Limit(
                        Runtime.getRuntime().availableProcessors(),
                        Round.cpu(figures.own()),
                        Round.micros(figures.peers()),
                        Round.micros(figures.own()),
                        Round.micros(figures.reads()))
                .text();
    }
}
