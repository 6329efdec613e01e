package org.mentoring.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.mentoring.notification.mail.Mail.CalendarPart;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/// Writes a mail as a MIME message: one text in up to three forms, the richest last (RFC 2046,
/// 5.1.4). An iCalendar object is one of the forms, which is how calendars recognise an invitation
/// (RFC 6047, 2.4).
final class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;

    MimeMails(MailSettings settings) {
        this.settings = settings;
    }

    /// @throws MessagingException an address is none, or a text cannot be encoded
    void write(Mail mail, Instant now, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(settings.fromAddress(), settings.fromName(), UTF_8));
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(forms(mail));
        message.saveChanges();
        // Last: saving gives every message a new one.
        message.setHeader("Message-ID", messageId(mail));
    }

    private static InternetAddress recipient(Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.recipientAddress(), true);
        address.setPersonal(oneLine(mail.recipientName()), UTF_8);
        return address;
    }

    private String messageId(Mail mail) {
        String domain = settings.fromAddress().substring(settings.fromAddress().indexOf('@') + 1);
        return "<%s@%s>".formatted(mail.id(), domain);
    }

    /// A line break in a name would begin a header of its own.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static MimeMultipart forms(Mail mail) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text(mail.text(), "plain"));
        forms.addBodyPart(text(mail.html(), "html"));
        if (mail.calendar() != null) {
            forms.addBodyPart(calendar(mail.calendar()));
        }
        return forms;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = text(calendar.body(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method());
        return part;
    }
}
