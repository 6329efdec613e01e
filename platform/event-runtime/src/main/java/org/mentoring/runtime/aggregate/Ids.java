package org.mentoring.runtime.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Opaque ids: 128 bits as 26 characters of lower-case base 32, so that they are safe in a URL, a
/// log line and a Kafka key.
public final class Ids {

    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{20,32}");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A new id that nobody can guess.
    public static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return base32(bits);
    }

    /// The same parts always give the same id: whoever does a thing a second time finds what the
    /// first time made. Parts are length-prefixed, so `("ab", "c")` differs from `("a", "bc")`.
    public static String derivedFrom(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return base32(Arrays.copyOf(digest.digest(), BYTES));
    }

    /// Whether the text has the form of an id; what has not cannot name anything.
    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    private static String base32(byte[] bits) {
        StringBuilder text = new StringBuilder(26);
        int buffer = 0;
        int held = 0;
        for (byte next : bits) {
            buffer = (buffer << 8) | (next & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(ALPHABET[(buffer >>> held) & 31]);
            }
        }
        return text.append(ALPHABET[(buffer << (5 - held)) & 31]).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
