package org.mentoring.pairing.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.cohort.domain.Question.Kind;
import org.mentoring.pairing.cohort.domain.Question.Readers;
import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class QuestionsTest {

    private static final List<String> OFFICES = List.of("Berlin", "Rome", "Oslo");

    @ParameterizedTest
    @CsvSource({
        "TEXT,         '',                 none",
        "NUMBER,       '',                 none",
        "CHOICE,       'Berlin Rome',      none",
        "MULTI_CHOICE, 'Berlin Rome Oslo', none",
        "TEXT,         'Berlin',           /questions/0/choices",
        "NUMBER,       '1 2',              /questions/0/choices",
        "CHOICE,       '',                 /questions/0/choices",
        "CHOICE,       'Berlin',           /questions/0/choices",
        "MULTI_CHOICE, 'Rome Rome',        /questions/0/choices"
    })
    void aChoiceHasSomethingToChooseFrom(Kind kind, String choices, String where) {
        var question = question("office", kind, words(choices), false);

        assertThat(pointers(new Questions(List.of(question)).faults())).isEqualTo(where);
    }

    @Test
    void aKeyIsUsedOnce() {
        var question = question("office", Kind.TEXT, List.of(), false);

        assertThat(pointers(new Questions(List.of(question, question)).faults()))
                .isEqualTo("/questions/1/key");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,         true,  'anything',    none",
        "TEXT,         true,  '',            /office",
        "TEXT,         false, '',            none",
        "TEXT,         true,  'two answers', /office",
        "NUMBER,       true,  '-12.5',       none",
        "NUMBER,       true,  '12',          none",
        "NUMBER,       true,  'twelve',      /office",
        "NUMBER,       true,  '1 2',         /office",
        "CHOICE,       true,  'Rome',        none",
        "CHOICE,       true,  'Paris',       /office",
        "CHOICE,       true,  'Rome Oslo',   /office",
        "CHOICE,       false, '',            none",
        "MULTI_CHOICE, true,  'Rome Oslo',   none",
        "MULTI_CHOICE, true,  'Rome Rome',   /office",
        "MULTI_CHOICE, true,  'Rome Paris',  /office",
        "MULTI_CHOICE, true,  '',            /office"
    })
    void anAnswerFitsItsQuestion(Kind kind, boolean required, String given, String where) {
        var offices =
                kind == Kind.CHOICE || kind == Kind.MULTI_CHOICE ? OFFICES : List.<String>of();
        var questions = new Questions(List.of(question("office", kind, offices, required)));

        assertThat(pointers(questions.faultsOf(Map.of("office", words(given))))).isEqualTo(where);
    }

    @Test
    void anAnswerThatIsNotThereIsNoAnswer() {
        var required = new Questions(List.of(question("office", Kind.TEXT, List.of(), true)));

        assertThat(pointers(required.faultsOf(Map.of()))).isEqualTo("/office");
    }

    @Test
    void aTextIsNeitherBlankNorEndless() {
        var questions = new Questions(List.of(question("office", Kind.TEXT, List.of(), false)));
        var longest = "x".repeat(Question.LONGEST_TEXT);

        assertThat(questions.faultsOf(Map.of("office", List.of(longest)))).isEmpty();
        assertThat(questions.faultsOf(Map.of("office", List.of(longest + "x")))).hasSize(1);
        assertThat(questions.faultsOf(Map.of("office", List.of(" ")))).hasSize(1);
    }

    @Test
    void anAnswerToNothingIsRefused() {
        assertThat(pointers(Questions.NONE.faultsOf(Map.of("office", List.of("Rome")))))
                .isEqualTo("/office");
    }

    @Test
    void whoSpeaksOfOneQuestionIsNotAskedForTheOthers() {
        var office = question("office", Kind.CHOICE, List.of("Rome", "Berlin"), true);
        var questions = new Questions(List.of(office, question("why", Kind.TEXT, List.of(), true)));

        assertThat(questions.faultsIn(Map.of())).isEmpty();
        assertThat(questions.faultsIn(Map.of("office", List.of("Rome")))).isEmpty();
        assertThat(pointers(questions.faultsIn(Map.of("office", List.of())))).isEqualTo("/office");
        assertThat(pointers(questions.faultsIn(Map.of("why", List.of("a\0b"))))).isEqualTo("/why");
        assertThat(pointers(questions.faultsIn(Map.of("age", List.of("4"))))).isEqualTo("/age");
    }

    private static Question question(
            String key, Kind kind, List<String> choices, boolean required) {
        return new Question(key, "Where?", kind, choices, required, Readers.COORDINATORS);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String pointers(List<Fault> faults) {
        return faults.isEmpty()
                ? "none"
                : String.join(" ", faults.stream().map(Fault::pointer).toList());
    }
}
