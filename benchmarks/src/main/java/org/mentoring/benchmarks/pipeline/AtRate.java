package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.load.Commands;
import org.mentoring.benchmarks.load.Latencies;
import org.mentoring.benchmarks.load.OpenLoop;

import java.time.Duration;

/// One side in the open loop.
///
/// @param answers from the time when a command was due to its answer
/// @param effects from the answer to the effect
/// @param questionMillis by how much the latter may be too long, with the pause between questions
record AtRate(Latencies answers, Latencies effects, double questionMillis) {

    static AtRate of(Commands commands, Side side, int perSecond, Duration duration) {
        try (EffectTimes times = new EffectTimes(side)) {
            Latencies answers = new OpenLoop(perSecond).run(commands, duration, times);
            return new AtRate(answers, times.finish(), times.questionMillis());
        }
    }
}
