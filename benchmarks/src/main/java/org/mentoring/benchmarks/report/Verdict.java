package org.mentoring.benchmarks.report;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a program came to: its targets, whatever must not have happened, and all figures.
///
/// @param failures sentences; any of them fails the program as a missed target does
/// @param figures what the line of JSON says beside the targets
public record Verdict(
        String program, List<Target> targets, List<String> failures, Map<String, Object> figures) {

    private static final int MET = 0;
    private static final int MISSED = 1;

    public Verdict {
        targets = List.copyOf(targets);
        failures = List.copyOf(failures);
    }

    public int exitCode() {
        return failures.isEmpty() && targets.stream().allMatch(Target::met) ? MET : MISSED;
    }

    public String table() {
        Table table = new Table("target", "wanted", "reached", "");
        for (Target target : targets) {
            table.row(
                    target.name(),
                    target.wantedText(),
                    Figures.of(target.reached()),
                    target.met() ? "met" : "MISSED");
        }
        return table.toString();
    }

    /// One line. What was not measured is null there.
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("benchmark", program);
        all.put("met", exitCode() == MET);
        all.put("targets", targets.stream().map(Verdict::json).toList());
        all.put("failures", failures);
        all.putAll(figures);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static Map<String, Object> json(Target target) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", target.name());
        json.put("bound", target.bound());
        json.put("wanted", target.wanted());
        json.put("reached", Double.isNaN(target.reached()) ? null : target.reached());
        json.put("met", target.met());
        return json;
    }
}
