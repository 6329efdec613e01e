package org.mentoring.web.problem;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with the input: where it stands, and what to do about it. Exactly one of
/// the places is set: a JSON pointer (RFC 6901) into the body, a query or path parameter, or a
/// header.
public record InputError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String detail) {

    /// `pointer` as in `/goals/0/title`; the empty string is the whole body.
    public static InputError at(String pointer, String detail) {
        return new InputError(pointer, null, null, detail);
    }

    public static InputError parameter(String name, String detail) {
        return new InputError(null, name, null, detail);
    }

    public static InputError header(String name, String detail) {
        return new InputError(null, null, name, detail);
    }
}
