package org.mentoring.pairing.enrolment;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fields of a body. What is absent is not spoken of.
public final class JsonFields implements PersonFields {

    private final Map<PersonField, List<String>> said = new EnumMap<>(PersonField.class);
    private final Map<String, List<String>> answers = new HashMap<>();

    /// This, with one more field.
    public JsonFields with(PersonField field, @Nullable Object value) {
        if (value != null) {
            said.put(field, List.of(value.toString().strip()));
        }
        return this;
    }

    /// This, with one more field that takes several entries.
    public JsonFields with(PersonField field, @Nullable List<String> entries) {
        if (entries != null) {
            said.put(field, List.copyOf(entries));
        }
        return this;
    }

    /// This, with what is said to questions of the cohort.
    public JsonFields answering(@Nullable Map<String, List<String>> given) {
        if (given != null) {
            given.forEach((key, entries) ->
                    answers.put(key, entries.stream().map(String::strip).toList()));
        }
        return this;
    }

    @Override
    public Map<String, List<String>> answers() {
        return answers;
    }

    @Override
    public String text(PersonField field) {
        return entries(field).stream().findFirst().orElse("");
    }

    @Override
    public List<String> entries(PersonField field) {
        return said.getOrDefault(field, List.of());
    }

    @Override
    public boolean mentions(PersonField field) {
        return said.containsKey(field);
    }
}
