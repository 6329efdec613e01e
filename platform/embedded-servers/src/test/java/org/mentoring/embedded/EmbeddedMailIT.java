package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;

import java.util.Properties;

class EmbeddedMailIT {

    @Test
    void takesAMailApart() throws Exception {
        try (EmbeddedMail mail = EmbeddedMail.start(0)) {
            send(mail, "Grüße", "mia@example.org");

            ReceivedMail received = mail.receivedBy("MIA@example.org").getFirst();
            assertThat(received.subject()).isEqualTo("Grüße");
            assertThat(received.to()).containsExactly("mia@example.org");
            assertThat(received.text()).isEqualTo("plain ü");
            assertThat(received.html()).isEqualTo("<p>rich ü</p>");
            assertThat(received.calendar()).isEqualTo("BEGIN:VCALENDAR");
        }
    }

    @Test
    void countsAMailToTwoPeopleTwice() throws Exception {
        try (EmbeddedMail mail = EmbeddedMail.start(0)) {
            send(mail, "hello", "mia@example.org", "max@example.org");

            assertThat(mail.received())
                    .extracting(ReceivedMail::recipient)
                    .containsExactlyInAnyOrder("mia@example.org", "max@example.org");
        }
    }

    @Test
    void keepsMailsOverARestartAndRefusesMeanwhile() throws Exception {
        try (EmbeddedMail mail = EmbeddedMail.start(0)) {
            send(mail, "before", "mia@example.org");
            mail.stop();
            assertThatThrownBy(() -> send(mail, "meanwhile", "mia@example.org"))
                    .isInstanceOf(MessagingException.class);

            mail.startAgain();
            send(mail, "after", "mia@example.org");

            assertThat(mail.received())
                    .extracting(ReceivedMail::subject)
                    .containsExactly("before", "after");
        }
    }

    private static void send(EmbeddedMail mail, String subject, String... recipients)
            throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", mail.host());
        settings.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("mentoring@example.org");
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setContent(
                new MimeMultipart(
                        "alternative",
                        body("plain ü", "plain"),
                        body("<p>rich ü</p>", "html"),
                        body("BEGIN:VCALENDAR", "calendar")));
        Transport.send(message);
    }

    private static MimeBodyPart body(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
