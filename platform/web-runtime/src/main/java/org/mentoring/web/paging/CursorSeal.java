package org.mentoring.web.paging;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals cursors as base64url of 16 bytes HMAC-SHA256 and the values as JSON. The list that the
/// cursor belongs to goes into the signature, so a cursor of one list opens no other. The first key
/// signs, every key opens: that is how a key is replaced without breaking open lists.
final class CursorSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<SecretKeySpec> keys;

    CursorSeal(List<byte[]> keys) {
        this.keys = keys.stream().map(key -> new SecretKeySpec(key, ALGORITHM)).toList();
    }

    String seal(String list, Cursor cursor) {
        byte[] values = MAPPER.writeValueAsBytes(cursor.values());
        byte[] mac = mac(keys.getFirst(), list, values);
        byte[] sealed = ByteBuffer.allocate(MAC_BYTES + values.length).put(mac).put(values).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// Empty for anything this list did not give out.
    Optional<Cursor> open(String list, String text) {
        byte[] sealed = decoded(text);
        if (sealed.length <= MAC_BYTES) {
            return Optional.empty();
        }
        byte[] mac = Arrays.copyOf(sealed, MAC_BYTES);
        byte[] values = Arrays.copyOfRange(sealed, MAC_BYTES, sealed.length);
        boolean ours =
                keys.stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, list, values)));
        return ours ? cursorOf(values) : Optional.empty();
    }

    private static Optional<Cursor> cursorOf(byte[] values) {
        try {
            return Optional.of(Cursor.of(MAPPER.readValue(values, String[].class)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mac(SecretKeySpec key, String list, byte[] values) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] name = list.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).flip());
            mac.update(name);
            return Arrays.copyOf(mac.doFinal(values), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
