package org.mentoring.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsNamesToTheLeftAndFiguresToTheRight() {
        Table table =
                new Table("what", "a", "b").row("commands/s", "1", "12,345").row("x", "22", "");

        assertThat(table)
                .hasToString(
                        """
                          what          a        b
                          commands/s    1   12,345
                          x            22
                        """);
    }

    @Test
    void refusesARowThatDoesNotFit() {
        Table table = new Table("what", "a");

        assertThatThrownBy(() -> table.row("alone")).isInstanceOf(IllegalArgumentException.class);
    }
}
