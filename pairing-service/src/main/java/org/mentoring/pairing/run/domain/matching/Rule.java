package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.WireNamed;

/// What no pair may break, however well it would fit otherwise.
public enum Rule implements WireNamed {
    NOT_ONESELF("not-oneself", "the same person"),
    NOT_OWN_MANAGER("not-own-manager", "manager, or manager's manager, and report"),
    NOT_AGAIN("not-again", "paired with before, or declined"),
    KEPT_APART("kept-apart", "kept apart by a coordinator"),
    DISMISSED("dismissed", "dismissed by a coordinator in an earlier run"),
    COMMON_LANGUAGE("common-language", "no language in common"),
    ZONE_GAP("zone-gap", "clocks too far apart"),
    BOTH_ROLES("both-roles", "peers are enrolled as mentor and as mentee, with a place each"),
    GROUP_SIZE("group-size", "too few for a group"),
    CAPACITY("capacity", "would fit, but every place went to somebody else");

    private final String wireName;
    private final String words;

    Rule(String wireName, String words) {
        this.wireName = wireName;
        this.words = words;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /// Why two people cannot be paired.
    public String wordsForOnePair() {
        return this == CAPACITY
                ? "One of the two has no place left."
                : "These two cannot be paired: " + words + ".";
    }

    /// Why these partners were out of the question, to be read after their number.
    String words() {
        return words;
    }
}
