package org.mentoring.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void showNoMoreDigitsThanARunCanKnow() {
        assertThat(Figures.of(0.4567)).isEqualTo("0.46");
        assertThat(Figures.of(45.67)).isEqualTo("45.7");
        assertThat(Figures.of(1234.5)).isEqualTo("1,235");
        assertThat(Figures.of(1_234_567L)).isEqualTo("1,234,567");
    }

    @Test
    void showWhatWasNotMeasuredAsSuch() {
        assertThat(Figures.of(Double.NaN)).isEqualTo("-");
    }

    @Test
    void takeTheMiddleOneWhateverTheOutliers() {
        assertThat(Figures.median(3, 1000, 1)).isEqualTo(3);
        assertThat(Figures.median(4, 1, 2, 100)).isEqualTo(3);
    }

    @Test
    void haveNoMiddleWhereThereIsNone() {
        assertThat(Figures.median()).isNaN();
    }
}
