package org.mentoring.contracts;

import static java.util.stream.Collectors.toCollection;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.plan.PlanGoalAdded;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Compares a record with its schema, both ways: the same properties, the same types, the same
/// values of enumerations, and required exactly where the component is not nullable.
final class RecordRule {

    private static final Map<Class<?>, String> SCALARS =
            Map.of(
                    String.class, "string",
                    int.class, "integer",
                    Integer.class, "integer",
                    long.class, "integer",
                    boolean.class, "boolean",
                    Instant.class, "string date-time",
                    LocalDate.class, "string date");

    /// What one type always has of a view that it shares with types that may lack it. Its own
    /// constructor insists on it, as [SampleTest] sees.
    private static final Map<Class<?>, Set<String>> INSISTED_ON =
            Map.of(PlanGoalAdded.class, Set.of("/plan/pairingId"));

    private final List<String> differences = new ArrayList<>();
    private final Set<String> insistedOn;

    private RecordRule(Class<?> type) {
        this.insistedOn = INSISTED_ON.getOrDefault(type, Set.of());
    }

    static List<String> differences(Class<?> record, SchemaNode schema) {
        RecordRule rule = new RecordRule(record);
        rule.compareRecord("", record, schema);
        return rule.differences;
    }

    private void compareRecord(String path, Class<?> record, SchemaNode schema) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Arrays.stream(record.getRecordComponents())
                .forEach(each -> components.put(each.getName(), each));
        expect(path, "type", "object", schema.text("type"));
        expect(
                path,
                "properties",
                new TreeSet<>(components.keySet()),
                new TreeSet<>(schema.properties().keySet()));
        expect(path, "required", required(path, record), schema.required());
        schema.properties()
                .forEach((name, property) -> {
                    RecordComponent component = components.get(name);
                    if (component != null) {
                        compare(path + "/" + name, component.getGenericType(), property);
                    }
                });
    }

    private Set<String> required(String path, Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(each ->
                        !each.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                || insistedOn.contains(path + "/" + each.getName()))
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
    }

    private void compare(String path, Type type, SchemaNode schema) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            expect(path, "type", "array", schema.text("type"));
            compare(path + "[]", list.getActualTypeArguments()[0], schema.items());
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            compareRecord(path, plain, schema);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            expect(path, "enum", wireNames(plain), schema.texts("enum"));
        } else {
            String actual = (schema.text("type") + " " + schema.text("format")).strip();
            expect(
                    path,
                    "type",
                    SCALARS.getOrDefault(type, "no known Java type"),
                    withoutFreeFormat(actual));
        }
    }

    /// A format such as `email` narrows a text without making it another Java type.
    private static String withoutFreeFormat(String actual) {
        return actual.equals("string email") ? "string" : actual;
    }

    private static List<String> wireNames(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((WireNamed) each).wireName())
                .toList();
    }

    private void expect(String path, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add("%s: %s is %s, in Java %s".formatted(path, what, actual, expected));
        }
    }
}
