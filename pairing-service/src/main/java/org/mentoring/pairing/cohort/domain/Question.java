package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.WireNamed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that a cohort's coordinators want to know of everybody who joins.
///
/// @param key what programs and files call it; stays when the words change
/// @param choices what there is to choose from; none unless `kind` offers a choice
/// @param required whether somebody can be enrolled without an answer
public record Question(
        String key,
        String words,
        Kind kind,
        List<String> choices,
        boolean required,
        Readers readers) {

    /// The longest answer in words, in characters.
    public static final int LONGEST_TEXT = 2_000;

    /// A number, with a sign and a fraction if need be.
    private static final String NUMBER = "[+-]?\\d{1,15}([.,]\\d{1,6})?";

    public Question {
        choices = List.copyOf(choices);
    }

    /// Why this cannot be the question's definition, in words; empty for a sound one.
    Optional<String> flaw() {
        return switch (kind) {
            case TEXT, NUMBER ->
                    choices.isEmpty()
                            ? Optional.empty()
                            : Optional.of("Only a choice has something to choose from.");
            case CHOICE, MULTI_CHOICE ->
                    choices.size() >= 2 && Set.copyOf(choices).size() == choices.size()
                            ? Optional.empty()
                            : Optional.of("A choice needs two different things at least.");
        };
    }

    /// Why this cannot be the answer, in words; empty for a good one.
    ///
    /// @param given one entry for each thing that was said; several for a multiple choice only
    Optional<String> flawOf(List<String> given) {
        if (given.isEmpty()) {
            return required ? Optional.of("This needs an answer.") : Optional.empty();
        }
        return switch (kind) {
            case TEXT -> flaw(isOne(given) && isText(given), "Up to 2000 characters.");
            case NUMBER -> flaw(isOne(given) && given.getFirst().matches(NUMBER), "A number.");
            case CHOICE -> flaw(isOne(given) && choices.containsAll(given), "One of the choices.");
            case MULTI_CHOICE -> flaw(areChosen(given), "Some of the choices, each once.");
        };
    }

    /// Whether an answer may have several entries.
    public boolean takesSeveral() {
        return kind == Kind.MULTI_CHOICE;
    }

    private static Optional<String> flaw(boolean good, String words) {
        return good ? Optional.empty() : Optional.of(words);
    }

    private static boolean isOne(List<String> given) {
        return given.size() == 1;
    }

    private static boolean isText(List<String> given) {
        var text = given.getFirst();
        return !text.isBlank() && text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0;
    }

    private boolean areChosen(List<String> given) {
        return choices.containsAll(given) && given.stream().distinct().count() == given.size();
    }

    /// What an answer looks like.
    public enum Kind implements WireNamed {
        TEXT("text"),
        CHOICE("choice"),
        MULTI_CHOICE("multi-choice"),
        NUMBER("number");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /// Who reads the answers beside their author, who is told before answering.
    public enum Readers implements WireNamed {
        COORDINATORS("coordinators"),
        COHORT("cohort");

        private final String wireName;

        Readers(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }
}
