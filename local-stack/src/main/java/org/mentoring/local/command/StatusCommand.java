package org.mentoring.local.command;

import org.mentoring.local.process.ChildState;
import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;

import picocli.CommandLine.Command;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

@Command(
        name = "status",
        description =
                "Shows every process, its state and its memory. Exit code 1 unless all are ready.")
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-24s %-10s %8s %9s  %s%n";

    @Override
    public Integer call() {
        RunningStack stack = new RunFiles(MentoringCommand.folders()).requireRunning();
        System.out.printf(Locale.ROOT, ROW, "process", "state", "pid", "memory", "address");
        stack.processes().forEach(StatusCommand::print);
        long supervisor = ResidentMemory.mebibytes(stack.pid()).orElse(0);
        System.out.printf(
                Locale.ROOT, ROW, "supervisor", "ready", stack.pid(), supervisor + " MiB", "");
        long total =
                supervisor
                        + stack.processes().stream()
                                .mapToLong(line -> ResidentMemory.mebibytes(line.pid()).orElse(0))
                                .sum();
        System.out.printf(Locale.ROOT, ROW, "together", "", "", total + " MiB", "");
        return allReady(stack) ? 0 : 1;
    }

    /// A stack that has only just begun has no processes yet.
    private static boolean allReady(RunningStack stack) {
        return !stack.processes().isEmpty()
                && stack.processes().stream().allMatch(StatusCommand::ready);
    }

    private static void print(RunningStack.Line line) {
        OptionalLong memory = ResidentMemory.mebibytes(line.pid());
        String shown = memory.isPresent() ? memory.getAsLong() + " MiB" : "";
        String crashes = line.crashes() == 0 ? "" : "  (crashed " + line.crashes() + "×)";
        System.out.printf(
                Locale.ROOT,
                ROW,
                line.name(),
                line.state(),
                line.pid(),
                shown,
                line.address() + crashes);
    }

    private static boolean ready(RunningStack.Line line) {
        return line.state().equals(ChildState.READY.text());
    }
}
