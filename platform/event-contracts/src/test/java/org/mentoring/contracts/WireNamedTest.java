package org.mentoring.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.contracts.plan.GoalHorizon;

import java.util.List;
import java.util.stream.Stream;

class WireNamedTest {

    @ParameterizedTest
    @MethodSource("enums")
    void wireNamesAreLowerCaseWordsAndUnique(Class<?> type) {
        List<String> wireNames =
                Stream.of(type.getEnumConstants())
                        .map(each -> ((WireNamed) each).wireName())
                        .toList();

        assertThat(wireNames)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    static List<Class<?>> enums() {
        return new ClassFileImporter()
                .importPackages("org.mentoring.contracts").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(WireNamed.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void parsesAWireName() {
        assertThat(WireNamed.parse(GoalHorizon.class, "long-term"))
                .isEqualTo(GoalHorizon.LONG_TERM);
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> WireNamed.parse(GoalHorizon.class, "LONG_TERM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GoalHorizon has no value 'LONG_TERM'");
    }
}
