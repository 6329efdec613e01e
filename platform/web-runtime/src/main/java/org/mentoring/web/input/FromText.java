package org.mentoring.web.input;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

import java.time.DateTimeException;
import java.util.function.Function;

/// Reads a value from a JSON string, and from nothing else.
final class FromText<T> extends StdScalarDeserializer<T> {

    private final Function<String, T> read;

    FromText(Class<T> type, Function<String, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getString();
        if (!PlainText.isPlain(text)) {
            throw new InputRefusedException(parser, PlainText.EXPECTED);
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return (T) context.handleWeirdStringValue(handledType(), text, "not read");
        }
    }
}
