package org.mentoring.web.test.api;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.jackson.TypeNameResolver;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names the schemas of records: `MeetingViews.DetailsView` is `MeetingDetailsView`,
/// `MeetingRequests.MoveMeeting` says already what it is about. It remembers which class a name
/// stands for, and refuses a name that stands for two.
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> records = new TreeMap<>();

    @Override
    protected String nameForClass(JavaType type, Set<Options> options) {
        Class<?> raw = type.getRawClass();
        return raw.isRecord() && !type.hasGenericTypes()
                ? nameOf(raw)
                : super.nameForClass(type, options);
    }

    private String nameOf(Class<?> type) {
        String name = name(type);
        Class<?> earlier = records.putIfAbsent(name, type);
        if (earlier != null && earlier != type) {
            throw new IllegalStateException(
                    "%s and %s are both called %s in the API document: rename one"
                            .formatted(earlier.getName(), type.getName(), name));
        }
        return name;
    }

    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String subject = outer == null ? "" : subject(outer);
        String name = type.getSimpleName();
        return name.contains(subject) ? name : subject + name;
    }

    /// `Meeting` of `MeetingController`, `MeetingViews` and `MeetingRequests`.
    static String subject(Class<?> type) {
        return type.getSimpleName().replaceFirst("(Controller|Views|Requests)$", "");
    }

    Map<String, Class<?>> records() {
        return records;
    }
}
