package org.mentoring.web.paging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/// How long the pages of lists are.
///
/// @param defaultLimit items in a page when the client asks for no limit
/// @param maxLimit more than this is refused
/// @param cursorSecrets keys of cursors, at least 32 characters each: the first signs, all open.
///   Without one each process makes up its own, and a cursor from another instance is refused
@ConfigurationProperties("mentoring.paging")
public record PageSettings(
        @DefaultValue("50") int defaultLimit,
        @DefaultValue("200") int maxLimit,
        @DefaultValue List<String> cursorSecrets) {

    private static final int SHORTEST_SECRET = 32;

    public PageSettings {
        cursorSecrets = cursorSecrets.stream().filter(secret -> !secret.isBlank()).toList();
        if (cursorSecrets.stream().anyMatch(secret -> secret.length() < SHORTEST_SECRET)) {
            throw new IllegalArgumentException(
                    "mentoring.paging.cursor-secrets: each needs 32 characters or more");
        }
    }
}
