package org.mentoring.web.test.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.input.IanaZone;
import org.mentoring.web.visibility.VisibleTo;

import tools.jackson.databind.node.ObjectNode;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Adds to the schema of a record what its components and comments say: order, meaning, what is
/// always there, which words a text may be, and who will read it.
final class RecordSchema {

    private static final Map<Class<?>, String> EXAMPLES =
            Map.of(
                    LocalDateTime.class, "2026-03-10T15:00",
                    ZoneId.class, "Europe/Berlin",
                    ZoneOffset.class, "+01:00");

    private final Class<?> type;
    private final Comment comment;

    RecordSchema(Class<?> type, Comment comment) {
        this.type = type;
        this.comment = comment;
    }

    /// Nothing that a request does not name is read.
    void describe(ObjectNode schema) {
        if (!comment.text().isEmpty()) {
            schema.put("description", comment.text());
        }
        List<RecordComponent> components = List.of(type.getRecordComponents());
        ObjectNode properties = schema.withObjectProperty("properties");
        components.forEach(it -> describe(it, properties.withObjectProperty(it.getName())));
        Json.order(properties, components.stream().map(RecordComponent::getName).toList());
        List<String> required =
                components.stream()
                        .filter(it -> !isNullable(it))
                        .map(RecordComponent::getName)
                        .toList();
        schema.set("required", Json.texts(required));
        if (isRequest()) {
            schema.put("additionalProperties", false);
        }
        Json.order(schema, List.of("type", "description", "properties", "required"));
    }

    private void describe(RecordComponent component, ObjectNode property) {
        String example = EXAMPLES.get(component.getType());
        if (example != null) {
            property.removeAll().put("type", "string");
            property.set("examples", Json.texts(List.of(example)));
        }
        if (property.path("minLength").asInt(1) == 0) {
            property.remove("minLength");
        }
        if (has(component, NotBlank.class)) {
            property.put("minLength", 1).put("pattern", "\\S");
        }
        words(component, property);
        String text = comment.params().getOrDefault(component.getName(), "");
        if (!text.isEmpty()) {
            property.put("description", text);
        }
        visibility(component, property);
    }

    private static void words(RecordComponent component, ObjectNode property) {
        Pattern pattern = component.getAccessor().getAnnotation(Pattern.class);
        if (pattern != null) {
            Patterns.write(pattern.regexp(), property);
        }
    }

    private void visibility(RecordComponent component, ObjectNode property) {
        VisibleTo readers = component.getAnnotation(VisibleTo.class);
        if (readers != null) {
            property.put("x-visibility", readers.value().wireName());
            property.put("x-readers", readers.value().readers());
        } else if (isRequest() && isFreeText(component)) {
            throw new IllegalStateException(
                    "%s.%s is a text that a person writes: say with @VisibleTo who reads it"
                            .formatted(type.getName(), component.getName()));
        }
    }

    private static boolean isFreeText(RecordComponent component) {
        return component.getType() == String.class
                && !component.getName().endsWith("Id")
                && !has(component, Pattern.class)
                && !has(component, IanaZone.class);
    }

    private boolean isRequest() {
        Class<?> outer = type.getEnclosingClass();
        return outer != null && outer.getSimpleName().endsWith("Requests");
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// Constraints land on the accessor, or on the type where the annotation allows only that.
    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation)
                || Arrays.stream(component.getAnnotatedType().getAnnotations())
                        .anyMatch(annotation::isInstance);
    }
}
