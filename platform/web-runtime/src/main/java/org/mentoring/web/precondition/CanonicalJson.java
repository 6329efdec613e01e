package org.mentoring.web.precondition;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

import java.util.Set;

/// One text for equal values. A field that a later release adds does not change it while absent.
final class CanonicalJson {

    private static final JavaType SET =
            TypeFactory.createDefaultInstance().constructCollectionType(Set.class, Object.class);

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(new SimpleModule("canonical").addSerializer(new SortedSet()))
                    .build();

    private CanonicalJson() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// The iteration order of `Set.of` differs from one JVM to the next.
    private static final class SortedSet extends StdSerializer<Set<?>> {

        SortedSet() {
            super(SET);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            set.stream().map(CanonicalJson::of).sorted().forEach(out::writeString);
            out.writeEndArray();
        }
    }
}
