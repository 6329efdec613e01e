package org.mentoring.contracts;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the schema of a public event may contain, so that neither personal data nor free text can
/// travel: every text is an id, a state, a moment or a zone, and everything is spelled out.
final class PrivacyRule {

    private static final Set<String> PATTERNS =
            Set.of(
                    "^[a-z0-9]{20,32}$",
                    "^[a-z0-9]{20,32}:[1-9][0-9]{0,9}$",
                    "^org\\.mentoring\\.[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*$",
                    "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$");

    private static final Set<String> FORMATS = Set.of("date", "date-time", "duration");

    private static final Set<String> FORBIDDEN_WORDS =
            Set.of(
                    "name",
                    "names",
                    "email",
                    "mail",
                    "phone",
                    "address",
                    "birthday",
                    "text",
                    "note",
                    "notes",
                    "title",
                    "link",
                    "url",
                    "uri",
                    "comment",
                    "message",
                    "description",
                    "body",
                    "content",
                    "answer",
                    "label",
                    "agenda");

    /// Whatever else could let a value in that no rule here has seen.
    private static final Set<String> KEYWORDS =
            Set.of(
                    "$schema",
                    "$id",
                    "$defs",
                    "$ref",
                    "title",
                    "description",
                    "type",
                    "properties",
                    "required",
                    "items",
                    "enum",
                    "pattern",
                    "format",
                    "minLength",
                    "maxLength",
                    "minimum",
                    "maximum");

    private final List<String> violations = new ArrayList<>();

    private PrivacyRule() {}

    static List<String> violations(SchemaNode schema) {
        PrivacyRule rule = new PrivacyRule();
        rule.check("", schema);
        return rule.violations;
    }

    private void check(String path, SchemaNode schema) {
        schema.keywords().stream()
                .filter(keyword -> !KEYWORDS.contains(keyword))
                .forEach(keyword -> violations.add(path + ": " + keyword + " is not used here"));
        switch (schema.text("type")) {
            case "object" -> checkObject(path, schema);
            case "array" -> check(path + "[]", schema.items());
            case "string" -> checkString(path, schema);
            case "integer", "boolean" -> {}
            default -> violations.add(path + ": must have exactly one of the known types");
        }
    }

    private void checkObject(String path, SchemaNode schema) {
        if (schema.properties().isEmpty()) {
            violations.add(path + ": an object must name its properties");
        }
        schema.properties()
                .forEach((name, property) -> {
                    checkName(path + "/" + name, name, property);
                    check(path + "/" + name, property);
                });
    }

    /// A number may count agenda items and a flag may tell that there is a link.
    private void checkName(String path, String name, SchemaNode property) {
        boolean countOrFlag = Set.of("integer", "boolean").contains(property.text("type"));
        for (String word : name.split("(?=\\p{Lu})|[^A-Za-z]+")) {
            if (!countOrFlag && FORBIDDEN_WORDS.contains(word.toLowerCase(ROOT))) {
                violations.add(path + ": names personal data or free text");
            }
        }
    }

    private void checkString(String path, SchemaNode schema) {
        boolean state =
                schema.has("enum")
                        && schema.texts("enum").stream()
                                .allMatch(value -> value.matches("[a-z]+(-[a-z]+)*"));
        if (!state
                && !PATTERNS.contains(schema.text("pattern"))
                && !FORMATS.contains(schema.text("format"))) {
            violations.add(path + ": a text must be an id, an enumeration, a moment or a zone");
        }
    }
}
