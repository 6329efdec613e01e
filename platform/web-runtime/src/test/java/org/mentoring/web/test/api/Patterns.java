package org.mentoring.web.test.api;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Patterns of texts, as a schema says them.
final class Patterns {

    private static final String WORDS = "[\\w-]+(\\|[\\w-]+)*";

    private Patterns() {}

    /// A pattern that is a choice of words is a list of values; Java's patterns are about the whole
    /// text, those of JSON Schema about a part of it.
    static void write(String regexp, ObjectNode schema) {
        if (regexp.matches(WORDS)) {
            schema.remove("pattern");
            schema.set("enum", Json.texts(List.of(regexp.split("\\|"))));
        } else {
            schema.put("pattern", "^(?:" + regexp + ")$");
        }
    }
}
