package org.mentoring.embedded;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Takes a MIME message apart. The first part of a kind wins, as in a mail program.
final class MailReader {

    private MailReader() {}

    static ReceivedMail read(long id, Instant receivedAt, String recipient, MimeMessage message)
            throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        return new ReceivedMail(
                id,
                receivedAt,
                recipient.toLowerCase(Locale.ROOT),
                addresses(message.getFrom()).findFirst().orElse(""),
                addresses(message.getRecipients(MimeMessage.RecipientType.TO)).toList(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                part(message, "text/plain"),
                part(message, "text/html"),
                part(message, "text/calendar"),
                raw.toString(StandardCharsets.UTF_8));
    }

    private static Stream<String> addresses(Address @Nullable [] addresses) {
        return addresses == null ? Stream.empty() : Stream.of(addresses).map(Address::toString);
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return text(part);
        }
        return part.isMimeType("multipart/*") ? firstOf((Multipart) part.getContent(), type) : "";
    }

    private static String firstOf(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            String found = part(parts.getBodyPart(i), type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        @Nullable String name = new ContentType(part.getContentType()).getParameter("charset");
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
