package org.mentoring.web.problem;

import java.net.URI;

/// Every kind of problem this platform answers with. The URI is an identifier that clients may
/// compare; it is part of the HTTP contract and never changes once released.
public enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
    MALFORMED_JSON("malformed-json", 400, "The body is not the JSON that is expected here"),
    INVALID_INPUT("invalid-input", 400, "Some of the input is not valid"),
    INVALID_CURSOR("invalid-cursor", 400, "The cursor does not belong to this list"),
    UNAUTHENTICATED("unauthenticated", 401, "A valid access token is needed"),
    FORBIDDEN("forbidden", 403, "Your role does not allow this"),
    NOT_FOUND("not-found", 404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation that you accept"),
    REQUEST_TIMEOUT("request-timeout", 408, "The request took too long to arrive"),
    CONFLICT("conflict", 409, "The present state does not allow this"),
    STALE_VERSION("stale-version", 412, "It has changed since you read it"),
    CONTENT_TOO_LARGE("content-too-large", 413, "The content is too large"),
    URI_TOO_LONG("uri-too-long", 414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This kind of content is not read here"),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused", 422, "This key was used for a different request"),
    RECORD_FULL("record-full", 422, "The record holds as much as it can"),
    UNUSABLE_TIME("unusable-time", 422, "Nothing can be planned for that time"),
    VERSION_REQUIRED("version-required", 428, "Say which version you change"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The header fields are too large"),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
    BAD_GATEWAY("bad-gateway", 502, "The service behind gave no valid answer"),
    BUSY("busy", 503, "Too many changes at once"),
    UNAVAILABLE("unavailable", 503, "Not available just now"),
    GATEWAY_TIMEOUT("gateway-timeout", 504, "The service behind did not answer in time");

    /// What every type's URI begins with.
    public static final String BASE = "https://mentoring.example/problems/";

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// The type that says best what an HTTP status says, for errors that arrive as a bare number. A
    /// server's 501 and 505 speak of the request (an unknown coding, an unknown version): they are
    /// its fault, not ours.
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != BUSY && type != RECORD_FULL) {
                return type;
            }
        }
        boolean protocol = status == 501 || status == 505;
        boolean clients = status >= 400 && status < 500;
        return clients || protocol ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
