package org.mentoring.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

class VerdictTest {

    private static final Target MET = Target.atLeast("rate", 100, 100);
    private static final Target MISSED = Target.atMost("delay", 50, 50.1);

    @Test
    void endsWithZeroWhenAllTargetsAreMet() {
        assertThat(verdict(List.of(MET), List.of()).exitCode()).isZero();
    }

    @Test
    void endsWithOneWhenATargetIsMissedOnEitherSide() {
        assertThat(verdict(List.of(MET, MISSED), List.of()).exitCode()).isOne();
        assertThat(verdict(List.of(Target.atLeast("rate", 100, 99.9)), List.of()).exitCode())
                .isOne();
    }

    @Test
    void endsWithOneWhenATargetWasNotMeasured() {
        assertThat(verdict(List.of(Target.atMost("delay", 50, Double.NaN)), List.of()).exitCode())
                .isOne();
        assertThat(verdict(List.of(Target.atLeast("rate", 1, Double.NaN)), List.of()).exitCode())
                .isOne();
    }

    @Test
    void endsWithOneWhenSomethingFailedThoughAllTargetsAreMet() {
        assertThat(verdict(List.of(MET), List.of("an event was lost")).exitCode()).isOne();
    }

    @Test
    void saysEverythingInOneLineOfJson() {
        String json =
                verdict(List.of(MET, Target.atLeast("other", 1, Double.NaN)), List.of()).json();

        assertThat(json).doesNotContain("\n").doesNotContain("NaN");
        JsonNode read = JsonMapper.shared().readTree(json);
        assertThat(read.get("benchmark").asString()).isEqualTo("sample");
        assertThat(read.get("met").asBoolean()).isFalse();
        assertThat(read.get("targets").get(0).get("reached").asDouble()).isEqualTo(100);
        assertThat(read.get("targets").get(1).get("reached").isNull()).isTrue();
        assertThat(read.get("callers").asInt()).isEqualTo(32);
    }

    @Test
    void namesWhatWasMissedInItsTable() {
        assertThat(verdict(List.of(MET, MISSED), List.of()).table())
                .containsPattern("rate +≥ 100 +100 +met")
                .containsPattern("delay +≤ 50.0 +50.1 +MISSED");
    }

    private static Verdict verdict(List<Target> targets, List<String> failures) {
        return new Verdict("sample", targets, failures, Map.of("callers", 32));
    }
}
