package org.mentoring.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.embedded.EmbeddedMail;
import org.mentoring.embedded.FreePort;
import org.mentoring.embedded.ReceivedMail;
import org.mentoring.notification.mail.Mail.CalendarPart;
import org.mentoring.notification.mail.MailServer.Handover;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Duration;
import java.time.Instant;

class SmtpMailServerIT {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");

    private static final Duration ANSWER = Duration.ofMillis(500);
    private static final Duration ACCEPTANCE = Duration.ofSeconds(5);

    private final ScriptedMailServer scripted = new ScriptedMailServer();

    @AfterEach
    void stop() {
        scripted.close();
    }

    @Test
    void handsOverAMailWithAllItsForms() {
        try (EmbeddedMail catcher = EmbeddedMail.start(0)) {
            MailServer server = server(catcher.port());

            assertThat(server.handOver(mail("ida@example.org", "BEGIN:VCALENDAR")))
                    .isEqualTo(Handover.TAKEN);

            ReceivedMail received = catcher.receivedBy("ida@example.org").getFirst();
            assertThat(received.subject()).isEqualTo("Grüße, Ida");
            assertThat(received.from()).isEqualTo("Mentoring <mentoring@mentoring.example>");
            assertThat(received.text()).contains("Hallo Ida, schöne Grüße");
            assertThat(received.html()).contains("<p>Hallo Ida</p>");
            assertThat(received.calendar()).contains("BEGIN:VCALENDAR");
            assertThat(received.raw())
                    .contains("Message-ID: <notification0one@mentoring.example>")
                    .contains("Auto-Submitted: auto-generated")
                    .contains("Content-Language: de")
                    .contains("text/calendar; charset=UTF-8; method=REQUEST")
                    .contains("Date: Fri, 6 Mar 2026 10:00:00 +0000")
                    .contains("multipart/alternative");
        }
    }

    @Test
    void handsOverWithinTls() {
        GreenMail catcher = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        catcher.start();
        try {
            JavaMailSenderImpl account = account(catcher.getSmtps().getPort());
            account.setProtocol("smtps");
            account.getJavaMailProperties().setProperty("mail.smtps.ssl.trust", "*");
            account.getJavaMailProperties()
                    .setProperty("mail.smtps.ssl.checkserveridentity", "false");

            assertThat(server(account).handOver(mail("ida@example.org", null)))
                    .isEqualTo(Handover.TAKEN);
            assertThat(catcher.getReceivedMessages()).hasSize(1);
        } finally {
            catcher.stop();
        }
    }

    @Test
    void sendsTheSameMailUnderTheSameNameEachTime() {
        try (EmbeddedMail catcher = EmbeddedMail.start(0)) {
            MailServer server = server(catcher.port());
            server.handOver(mail("ida@example.org", null));
            server.handOver(mail("ida@example.org", null));

            assertThat(catcher.received())
                    .hasSize(2)
                    .allSatisfy(mail ->
                            assertThat(mail.raw())
                                    .contains("<notification0one@mentoring.example>"));
        }
    }

    @Test
    void makesNoHeaderOfALineBreakInAName() {
        try (EmbeddedMail catcher = EmbeddedMail.start(0)) {
            Mail mail =
                    new Mail(
                            "n",
                            "Eve\r\nBcc: all@example.org",
                            "eve@example.org",
                            "en",
                            "Hello Eve\r\nBcc: all@example.org",
                            "text",
                            "html",
                            null);

            server(catcher.port()).handOver(mail);

            assertThat(catcher.received()).hasSize(1);
            assertThat(catcher.received().getFirst().raw()).doesNotContainPattern("(?m)^Bcc:");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user,            REFUSED_FOR_GOOD",
        "RCPT, 553 no such address,         REFUSED_FOR_GOOD",
        "RCPT, 450 mailbox busy,            REFUSED_FOR_NOW",
        "RCPT, 451 come back later,         REFUSED_FOR_NOW",
        "RCPT, 421 closing,                 UNREACHABLE",
        ".,    554 looks like spam,         REFUSED_FOR_GOOD",
        ".,    552 too large,               REFUSED_FOR_GOOD",
        ".,    452 out of storage,          REFUSED_FOR_NOW",
        ".,    421 closing,                 UNREACHABLE",
        ".,    hang up,                     UNANSWERED",
        ".,    silence,                     UNANSWERED",
        "RCPT, silence,                     UNREACHABLE",
        "DATA, 554 no,                      REFUSED_FOR_GOOD",
        "DATA, hang up,                     UNREACHABLE",
        "MAIL, 550 we do not know you,      UNREACHABLE",
        "MAIL, 451 you send too much,       UNREACHABLE",
        "MAIL, 530 authenticate first,      UNREACHABLE",
        "RCPT, 530 authenticate first,      UNREACHABLE",
        "RCPT, 554 5.7.1 Relay access denied,              REFUSED_FOR_NOW",
        "RCPT, 550 5.4.5 Daily relay limit exceeded,       REFUSED_FOR_NOW",
        "RCPT, 550 5.7.60 Client may not send as this,     REFUSED_FOR_NOW",
        "DATA, 550 5.7.1 Not now,                          REFUSED_FOR_NOW",
        ".,    550 5.7.708 Traffic not accepted,           REFUSED_FOR_NOW",
        ".,    554 5.3.2 System not accepting messages,    REFUSED_FOR_NOW",
        "RCPT, 550 5.1.1 No such user; see 5.7.1,          REFUSED_FOR_GOOD",
        "RCPT, 550 5.4.4 No such domain,                   REFUSED_FOR_GOOD",
        ".,    552 5.3.4 Too large,                        REFUSED_FOR_GOOD",
        "hello, 554 not for you,            UNREACHABLE",
        "hello, 421 busy,                   UNREACHABLE",
        "hello, hang up,                    UNREACHABLE",
        "hello, nonsense,                   UNREACHABLE",
    })
    void understandsWhatTheServerSays(String command, String reply, Handover meaning) {
        scripted.answer(command, reply);

        assertThat(server(scripted.port()).handOver(mail("ida@example.org", null)))
                .isEqualTo(meaning);
    }

    @Test
    void waitsLongerForTheAcceptanceThanForOtherAnswers() {
        scripted.answerAfter(".", ANSWER.multipliedBy(3), "250 taken at last");

        assertThat(server(scripted.port()).handOver(mail("ida@example.org", null)))
                .isEqualTo(Handover.TAKEN);
        assertThat(scripted.contents()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "hang up"})
    void sendsNoSecondCopyOfWhatTheServerMayHave(String reply) {
        scripted.answer(".", reply);

        server(scripted.port()).handOver(mail("ida@example.org", null));

        assertThat(scripted.contents()).isEqualTo(1);
    }

    @Test
    void knowsHowLongItTakesAtMost() {
        assertThat(server(scripted.port()).longestHandover())
                .isEqualTo(
                        ANSWER.multipliedBy(20)
                                .plus(ACCEPTANCE)
                                .plus(Duration.ofSeconds(4))
                                .plus(Duration.ofMillis(20)));
    }

    @Test
    void takesAnAddressThatIsNoneForARefusal() {
        assertThat(server(scripted.port()).handOver(mail("not an address", null)))
                .isEqualTo(Handover.REFUSED_FOR_GOOD);
    }

    @Test
    void triesOnceMoreWhenTheServerJustBlinked() {
        scripted.answer("hello", "hang up");

        server(scripted.port()).handOver(mail("ida@example.org", null));
        scripted.answer("hello", "220 back");

        assertThat(server(scripted.port()).handOver(mail("ida@example.org", null)))
                .isEqualTo(Handover.TAKEN);
    }

    @Test
    void leavesAServerAloneThatIsDownAndComesBackByItself() throws Exception {
        int port = FreePort.any();
        MailServer server = server(port);
        for (int i = 0; i < 2; i++) {
            assertThat(server.handOver(mail("ida@example.org", null)))
                    .isEqualTo(Handover.UNREACHABLE);
        }
        assertThat(server.reachable()).isFalse();

        try (EmbeddedMail catcher = EmbeddedMail.start(port)) {
            await().atMost(Duration.ofSeconds(10)).until(server::reachable);
            assertThat(server.handOver(mail("ida@example.org", null))).isEqualTo(Handover.TAKEN);
            assertThat(catcher.received()).hasSize(1);
        }
    }

    @Test
    void doesNotTakeRefusalsForAnAbsentServer() {
        scripted.answer("RCPT", "550 no such user");
        MailServer server = server(scripted.port());
        for (int i = 0; i < 10; i++) {
            server.handOver(mail("ida@example.org", null));
        }

        assertThat(server.reachable()).isTrue();
    }

    private static MailServer server(int port) {
        return server(account(port));
    }

    private static JavaMailSenderImpl account(int port) {
        JavaMailSenderImpl account = new JavaMailSenderImpl();
        account.setHost("localhost");
        account.setPort(port);
        return account;
    }

    private static MailServer server(JavaMailSenderImpl account) {
        return new MailConfiguration()
                .mailServer(
                        account,
                        new MailSettings(
                                "mentoring@mentoring.example",
                                "Mentoring",
                                4,
                                2,
                                Duration.ofMillis(10),
                                new MailSettings.Timeouts(
                                        Duration.ofSeconds(2), ANSWER, ACCEPTANCE),
                                new MailSettings.Circuit(4, 4, 50, Duration.ofMillis(300), 1)),
                        () -> NOW);
    }

    private static Mail mail(String address, @Nullable String calendar) {
        return new Mail(
                "notification0one",
                "Ida Ek",
                address,
                "de",
                "Grüße, Ida",
                "Hallo Ida, schöne Grüße",
                "<p>Hallo Ida</p>",
                calendar == null ? null : new CalendarPart("REQUEST", calendar));
    }
}
