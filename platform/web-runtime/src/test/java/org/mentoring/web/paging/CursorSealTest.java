package org.mentoring.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class CursorSealTest {

    private static final byte[] OLD = key("old");
    private static final byte[] NEW = key("new");
    private static final Cursor LAST = Cursor.of("2026-03-01T09:00:00Z", "abc");

    @Test
    void opensWhatItSealed() {
        CursorSeal seal = new CursorSeal(List.of(NEW));
        assertThat(seal.open("list", seal.seal("list", LAST))).contains(LAST);
        assertThat(seal.open("other", seal.seal("list", LAST))).isEmpty();
    }

    @Test
    void opensWithEveryKeyAndSealsWithTheFirst() {
        String before = new CursorSeal(List.of(OLD)).seal("list", LAST);
        CursorSeal during = new CursorSeal(List.of(NEW, OLD));
        assertThat(during.open("list", before)).contains(LAST);
        assertThat(new CursorSeal(List.of(NEW)).open("list", during.seal("list", LAST)))
                .contains(LAST);
    }

    @Test
    void refusesAnotherInstancesCursorWithoutACommonKey() {
        String theirs = new CursorSeal(List.of(OLD)).seal("list", LAST);
        assertThat(new CursorSeal(List.of(NEW)).open("list", theirs)).isEmpty();
    }

    @Test
    void demandsSecretsThatCannotBeGuessed() {
        assertThatThrownBy(() -> new PageSettings(50, 200, List.of("short")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cursor-secrets");
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
