package org.mentoring.web.test;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// Every place in a JSON value, as JSON pointers.
final class JsonPlaces {

    private JsonPlaces() {}

    /// Without the whole value itself.
    static List<String> of(JsonNode value) {
        List<String> places = new ArrayList<>();
        collect("", value, places);
        return places;
    }

    private static void collect(String place, JsonNode value, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (value instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                collect(place + "/" + name, object.path(name), places);
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(place + "/" + i, array.path(i), places);
            }
        }
    }

    /// A copy with another value in one place.
    static JsonNode replaced(JsonNode whole, String place, JsonNode value) {
        JsonNode copy = whole.deepCopy();
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), value);
        }
        return copy;
    }
}
