package org.mentoring.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What may not happen to a schema after its release: only optional properties and values of
/// enumerations may be added. Everything else is a new version of the type.
final class CompatibilityRule {

    private static final Set<String> FREE = Set.of("title", "description", "$defs", "$ref");

    private static final Set<String> TREATED_APART =
            Set.of("properties", "required", "items", "enum");

    private final List<String> breaks = new ArrayList<>();

    private CompatibilityRule() {}

    static List<String> breaks(SchemaNode released, SchemaNode current) {
        CompatibilityRule rule = new CompatibilityRule();
        rule.compare("", released, current);
        return rule.breaks;
    }

    private void compare(String path, SchemaNode released, SchemaNode current) {
        compareKeywords(path, released, current);
        compareRequired(path, released, current);
        compareEnumerations(path, released, current);
        if (released.has("items") && current.has("items")) {
            compare(path + "[]", released.items(), current.items());
        }
        released.properties()
                .forEach((name, property) ->
                        compareProperty(path + "/" + name, name, property, current));
    }

    private void compareProperty(String path, String name, SchemaNode released, SchemaNode parent) {
        SchemaNode current = parent.properties().get(name);
        if (current == null) {
            breaks.add(path + ": was removed");
        } else {
            compare(path, released, current);
        }
    }

    private void compareKeywords(String path, SchemaNode released, SchemaNode current) {
        Set<String> keywords = new TreeSet<>(released.keywords());
        keywords.addAll(current.keywords());
        for (String keyword : keywords) {
            boolean same =
                    TREATED_APART.contains(keyword)
                            ? released.has(keyword) == current.has(keyword)
                            : released.node().path(keyword).equals(current.node().path(keyword));
            if (!same && !FREE.contains(keyword)) {
                breaks.add(path + ": " + keyword + " was changed");
            }
        }
    }

    private void compareRequired(String path, SchemaNode released, SchemaNode current) {
        for (String name : current.required()) {
            if (!released.required().contains(name)) {
                breaks.add(path + "/" + name + ": became required");
            }
        }
        for (String name : released.required()) {
            if (!current.required().contains(name)) {
                breaks.add(path + "/" + name + ": became optional");
            }
        }
    }

    private void compareEnumerations(String path, SchemaNode released, SchemaNode current) {
        for (String value : released.texts("enum")) {
            if (!current.texts("enum").contains(value)) {
                breaks.add(path + ": lost the value " + value);
            }
        }
    }
}
