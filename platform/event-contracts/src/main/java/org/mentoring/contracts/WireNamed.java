package org.mentoring.contracts;

/// An enum constant with the text that stands for it in JSON. Declared by hand for each constant,
/// so that renaming a constant never changes what travels.
public interface WireNamed {

    /// Lower-case words joined by hyphens, unique within the enum, the same for ever.
    String wireName();

    /// The constant with this wire name.
    ///
    /// @throws IllegalArgumentException when there is none
    static <E extends Enum<E> & WireNamed> E parse(Class<E> type, String wireName) {
        for (E constant : type.getEnumConstants()) {
            if (constant.wireName().equals(wireName)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "%s has no value '%s'".formatted(type.getSimpleName(), wireName));
    }
}
