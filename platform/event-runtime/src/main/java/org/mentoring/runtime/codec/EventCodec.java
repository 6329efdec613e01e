package org.mentoring.runtime.codec;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.mentoring.contracts.MentoringEvent;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes contract records as JSON and reads them back. Reading overlooks properties that a newer
/// producer has added and fails on everything else: what is missing, of another type, or outside an
/// enum.
public final class EventCodec {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .annotationIntrospector(new WireNames())
                    .changeDefaultPropertyInclusion(ignored ->
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    public byte[] encode(MentoringEvent event) {
        return JSON.writeValueAsBytes(event);
    }

    /// Reads the JSON of one event.
    ///
    /// @throws UnreadableEventException when the bytes do not make such a record
    public <E extends MentoringEvent> E decode(byte[] data, Class<E> record) {
        E event;
        try {
            event = JSON.readValue(data, record);
        } catch (JacksonException wrong) {
            throw new UnreadableEventException(reason(record, wrong), wrong);
        }
        if (event == null) {
            throw new UnreadableEventException("The data are null");
        }
        return event;
    }

    /// Names the place and never the value: operators read it, and the value may be personal.
    private static String reason(Class<?> record, JacksonException wrong) {
        return "The data do not make a " + record.getSimpleName() + ": " + wrong.getPathReference();
    }
}
