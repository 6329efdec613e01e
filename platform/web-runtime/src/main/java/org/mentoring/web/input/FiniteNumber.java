package org.mentoring.web.input;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Jackson reads `1e400` as infinity, which no store and no formula here knows what to do with.
final class FiniteNumber extends StdScalarDeserializer<Double> {

    FiniteNumber() {
        super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (Double) context.handleUnexpectedToken(Double.class, parser);
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new InputRefusedException(parser, "The number is out of range.");
        }
        return value;
    }
}
