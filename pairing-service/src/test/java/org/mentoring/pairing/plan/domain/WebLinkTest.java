package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/course?id=1#part",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/x"
            })
    void opensAPage(String text) {
        assertThat(WebLink.of(text)).map(WebLink::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "ftp://example.org/x",
                "https:///path",
                "https:example.org",
                "https://user:secret@example.org/",
                "https://example.org/a b",
                "//example.org/x"
            })
    void isNothingElse(String text) {
        assertThat(WebLink.of(text)).isEmpty();
    }
}
