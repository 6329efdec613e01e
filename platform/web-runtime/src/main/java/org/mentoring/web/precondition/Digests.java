package org.mentoring.web.precondition;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 of lists of texts. Each text goes in with its length, so that no two lists run together.
final class Digests {

    private static final int ID_BYTES = 16;
    private static final int ID_LENGTH = 26;

    private Digests() {}

    /// 128 bits as 26 characters `[0-9a-v]`.
    static String id(String... parts) {
        byte[] first = Arrays.copyOf(sha256(parts), ID_BYTES);
        String digits = new BigInteger(1, first).toString(32);
        return "0".repeat(ID_LENGTH - digits.length()) + digits;
    }

    static String hex(String... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }

    private static byte[] sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
