package org.mentoring.benchmarks.load;

/// What load is made of: one command after the other on each of a number of aggregates. Two
/// commands on the same aggregate never run at once.
public interface Commands {

    /// How many aggregates there are.
    int aggregates();

    /// Does one command and returns when its caller has the answer.
    ///
    /// @throws IllegalStateException when it was refused: load that fails measures nothing
    Sent send(int aggregate);

    /// A command that was carried out.
    ///
    /// @param id of its aggregate
    /// @param sequence of the event that it makes
    /// @param answeredNanos when its caller had the answer, by `System.nanoTime`
    record Sent(String id, long sequence, long answeredNanos) {}
}
