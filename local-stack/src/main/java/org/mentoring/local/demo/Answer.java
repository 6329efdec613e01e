package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;

/// What the API answered.
///
/// @param etag empty when there was none
/// @param location empty when there was none
/// @param body a missing node when the answer had no JSON body
record Answer(int status, String etag, String location, JsonNode body) {

    /// The text of a field; the field has to be there.
    String text(String field) {
        return body.required(field).asString();
    }
}
