package org.mentoring.pairing.domain;

import java.util.Arrays;

/// A constant with the name it has outside the program, in documents, requests and answers, so that
/// renaming the constant changes nothing there.
public interface WireNamed {

    String wireName();

    /// The constant that has this name outside.
    ///
    /// @throws IllegalArgumentException when no constant has this name
    static <E extends Enum<E> & WireNamed> E parse(Class<E> type, String wireName) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getSimpleName() + " " + wireName));
    }
}
