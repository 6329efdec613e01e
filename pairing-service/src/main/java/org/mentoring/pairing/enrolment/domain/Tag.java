package org.mentoring.pairing.enrolment.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// What coordinators call some people of a cohort, such as `needs-visa`.
///
/// @param words 1 to 50 characters on one line
public record Tag(String words) {

    /// Characters of one tag.
    public static final int LONGEST = 50;

    /// What is said to who writes something else.
    public static final String EXPECTED = "1 to 50 characters on one line are expected here.";

    /// @throws IllegalArgumentException where [#of] is empty
    public Tag {
        words = plain(words);
        if (!isTag(words)) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /// The tag that somebody has written, without spaces around it; empty where it is none.
    public static Optional<Tag> of(String written) {
        return Optional.of(plain(written)).filter(Tag::isTag).map(Tag::new);
    }

    /// How tags are compared: two that differ in case alone are the same.
    public String key() {
        return words.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// An accented letter and a letter with its accent are written in one way.
    private static String plain(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    }

    private static boolean isTag(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && words.chars().noneMatch(Character::isISOControl);
    }
}
