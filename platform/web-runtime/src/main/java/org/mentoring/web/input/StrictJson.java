package org.mentoring.web.input;

import com.fasterxml.jackson.annotation.Nulls;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/// Makes the application's mapper strict: what is not declared, or is of another type, is refused
/// instead of being bent into shape. Only for HTTP: events are read tolerantly, by their own codec.
final class StrictJson implements JsonMapperBuilderCustomizer, JsonFactoryBuilderCustomizer {

    private final JsonSettings settings;

    StrictJson(JsonSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JsonFactoryBuilder factory) {
        factory.streamReadConstraints(
                StreamReadConstraints.builder()
                        .maxNestingDepth(settings.maxDepth())
                        .maxStringLength(settings.maxTextLength())
                        .maxNumberLength(settings.maxNumberLength())
                        .maxNameLength(settings.maxNameLength())
                        .build());
    }

    @Override
    public void customize(JsonMapper.Builder mapper) {
        mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfigDefaults(all ->
                        all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(values());
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("strict-values");
        add(module, String.class, Function.identity());
        module.addDeserializer(Double.class, new FiniteNumber());
        module.addDeserializer(Double.TYPE, new FiniteNumber());
        add(module, Instant.class, StrictValues::instant);
        add(module, LocalDate.class, StrictValues::date);
        add(module, LocalDateTime.class, StrictValues::wallTime);
        add(module, Duration.class, StrictValues::duration);
        add(module, ZoneId.class, StrictValues::zone);
        add(module, ZoneOffset.class, ZoneOffset::of);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addDeserializer(type, new FromText<>(type, read));
    }
}
