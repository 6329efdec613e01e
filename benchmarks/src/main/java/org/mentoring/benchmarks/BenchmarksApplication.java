package org.mentoring.benchmarks;

/// What `./mentoring bench` starts, and what the programs start again for what they compare with.
public final class BenchmarksApplication {

    private BenchmarksApplication() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "benchmarks-logback.xml");
        System.exit(BenchmarksCommand.run(arguments));
    }
}
