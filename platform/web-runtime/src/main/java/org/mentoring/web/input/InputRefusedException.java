package org.mentoring.web.input;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A value of the right type that is not let in. Its detail is written for the client.
public final class InputRefusedException extends MismatchedInputException {

    private final String detail;

    InputRefusedException(@Nullable JsonParser parser, String detail) {
        super(parser, detail);
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
