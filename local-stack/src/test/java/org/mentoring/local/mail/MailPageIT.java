package org.mentoring.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.embedded.EmbeddedMail;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;

class MailPageIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedMail mail;
    private MailPage page;

    @BeforeEach
    void start() throws IOException {
        mail = EmbeddedMail.start(0);
        page = MailPage.start(0, mail);
    }

    @AfterEach
    void stop() {
        page.close();
        mail.close();
    }

    @Test
    void listsMailsOfOneRecipientWithTheirParts() throws Exception {
        send("mia@example.org", "Invitation");
        send("max@example.org", "Other");

        JsonNode mails = json("/api/mails?to=mia%40example.org");

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).get("subject").asString()).isEqualTo("Invitation");
        assertThat(mails.get(0).get("html").asString()).isEqualTo("<b>Hello</b>");
        assertThat(mails.get(0).get("calendar").asString()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(json("/api/mails")).hasSize(2);
    }

    @Test
    void showsOneMailAndItsParts() throws Exception {
        send("mia@example.org", "<script>alert(1)</script>");
        long id = mail.received().getFirst().id();

        assertThat(get("/mails/" + id).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(get("/mails/" + id + "/invitation.ics").body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(get("/mails/" + id + "/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(json("/api/mails/" + id).get("recipient").asString())
                .isEqualTo("mia@example.org");
        assertThat(get("/").body()).contains("mia@example.org");
    }

    @Test
    void answersProblemsForWhatIsNotThere() throws Exception {
        assertThat(get("/api/mails/99").statusCode()).isEqualTo(404);
        assertThat(get("/mails/1/../secret").statusCode()).isEqualTo(404);
        assertThat(request("PUT", "/api/mails").statusCode()).isEqualTo(405);
    }

    @Test
    void forgetsAll() throws Exception {
        send("mia@example.org", "Old");

        assertThat(request("DELETE", "/api/mails").statusCode()).isEqualTo(204);
        assertThat(json("/api/mails")).isEmpty();
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return request("GET", path);
    }

    private HttpResponse<String> request(String method, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + page.port() + path);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private void send(String recipient, String subject) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", mail.host());
        settings.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("mentoring@example.org");
        message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject);
        message.setContent(
                new MimeMultipart(
                        "alternative",
                        part("<b>Hello</b>", "html"),
                        part("BEGIN:VCALENDAR", "calendar")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String subtype) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
