package org.mentoring.web.precondition;

/// Makes a repeated creation find the first one. The id follows from the caller and the key, so two
/// callers never meet; the fingerprint tells a repeat (same route, same body) from a key that is
/// used again for something else. Without the header `value` is random and nothing ever repeats.
///
/// @param owner issuer and subject of the token
/// @param request method and path
public record CreationKey(String owner, String request, String value) {

    /// The id of what is created: `kind` tells apart several things made by one request.
    public String idFor(String kind) {
        return Digests.id(owner, value, kind);
    }

    /// The same for equal bodies in every instance and release: fields by name, absent fields left
    /// out, sets in one order.
    public String fingerprint(Object body) {
        return Digests.hex(request, CanonicalJson.of(body));
    }
}
