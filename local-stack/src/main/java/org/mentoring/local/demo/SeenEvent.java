package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;

/// An event as it was read from a topic.
///
/// @param data a missing node for a tombstone
record SeenEvent(String topic, String key, String id, String type, long sequence, JsonNode data) {

    private static final String PREFIX = "org.mentoring.";

    boolean is(String shortType) {
        return type.equals(PREFIX + shortType + ".v1");
    }

    String shortType() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    /// Whether this text stands somewhere in the event.
    boolean mentions(String text) {
        return key.equals(text) || data.toString().contains("\"" + text + "\"");
    }
}
