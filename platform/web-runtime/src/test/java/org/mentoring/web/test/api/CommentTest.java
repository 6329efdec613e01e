package org.mentoring.web.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Comment COMMENT =
            Comment.of(
                    """
                     Books a meeting; the other side is asked to
                     confirm it. 404 for a pairing that is not the caller's, 409 for one that is not
                     active.

                     At most 2000 characters, 10,200 rows or 1.200 pages.

                     @param pairingId of this
                       pairing only
                     @param zone IANA name
                    """);

    @Test
    void summarisesInItsFirstSentence() {
        assertThat(COMMENT.firstSentence())
                .isEqualTo("Books a meeting; the other side is asked to confirm it.");
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(COMMENT.rest())
                .startsWith("404 for a pairing")
                .contains("not active.\n\nAt most 2000");
    }

    @Test
    void knowsEveryParameter() {
        assertThat(COMMENT.params())
                .hasSize(2)
                .containsEntry("pairingId", "of this pairing only")
                .containsEntry("zone", "IANA name");
    }

    @Test
    void findsStatusesAndNoOtherNumbers() {
        assertThat(COMMENT.statuses()).containsExactly(404, 409);
    }

    @Test
    void isAllSummaryWithoutAFullStop() {
        assertThat(Comment.of(" Only this").firstSentence()).isEqualTo("Only this");
        assertThat(Comment.of(" Only this").rest()).isEmpty();
    }
}
