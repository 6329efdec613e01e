package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The fields of what a plan holds, as texts by name; what is empty is left out.
final class Wording {

    private Wording() {}

    static Map<String, String> of(Aim aim) {
        var fields = new HashMap<String, String>();
        fields.put("horizon", aim.horizon().wireName());
        put(fields, "dueOn", aim.dueOn());
        fields.put("achievement", aim.words().achievement());
        put(fields, "skill", aim.words().skill());
        put(fields, "knowledge", aim.words().knowledge());
        return fields;
    }

    static Map<String, String> of(Standing standing) {
        var fields = new HashMap<String, String>();
        fields.put("status", standing.status().wireName());
        put(fields, "reason", standing.reason());
        return fields;
    }

    static Map<String, String> of(Entry entry) {
        var fields = new HashMap<String, String>();
        switch (entry) {
            case Step step -> {
                fields.put("text", step.text());
                fields.put("done", String.valueOf(step.done()));
                put(fields, "dueOn", step.dueOn());
            }
            case LearningItem item -> {
                fields.put("kind", item.offer().kind().wireName());
                fields.put("title", item.offer().title());
                fields.put("status", item.status().wireName());
                put(fields, "link", item.offer().link());
                put(fields, "dueOn", item.offer().dueOn());
            }
            case Comment _, Reflection _ -> {}
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /// What those fields held that hold something else now; empty text for nothing.
    static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        var changed = new HashMap<String, String>();
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> changed.put(name, ""));
        before.forEach((name, value) -> {
            if (!Objects.equals(value, after.get(name))) {
                changed.put(name, value);
            }
        });
        return changed;
    }
}
