package org.mentoring.contracts;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;

/// Reads and writes the records as events travel: absent instead of `null`, wire names of enums.
final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .annotationIntrospector(new WireNames())
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(NON_NULL))
                    .build();

    private EventJson() {}

    static MentoringEvent decode(EventType type, JsonNode json) {
        return MAPPER.treeToValue(json, type.record());
    }

    static JsonNode encode(MentoringEvent event) {
        return MAPPER.readTree(MAPPER.writeValueAsBytes(event));
    }

    private static final class WireNames extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            // The caller looks into the array it has passed.
            Arrays.setAll(names, i -> ((WireNamed) constants[i]).wireName());
            return names;
        }
    }
}
