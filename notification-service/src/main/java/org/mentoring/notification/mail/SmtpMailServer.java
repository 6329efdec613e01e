package org.mentoring.notification.mail;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/// Hands mails over by SMTP, one connection each. A retry for a server that just blinked, a circuit
/// breaker for one that is down, a bulkhead so that a slow one does not take all threads. What the
/// server says about one mail goes past all three: it answered. A mail that it may have is not sent
/// again at once: the retry would be a copy.
final class SmtpMailServer implements MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailServer.class);

    /// Greeting, EHLO, STARTTLS, EHLO, three for AUTH, MAIL, RCPT, DATA.
    private static final int ANSWERS_BEFORE_THE_CONTENT = 10;

    private final JavaMailSenderImpl account;
    private final MimeMails mimeMails;
    private final MailSettings settings;
    private final Retry retry;
    private final CircuitBreaker circuit;
    private final Bulkhead bulkhead;
    private final InstantSource clock;

    /// @param account server, port, credentials and TLS: Spring's `spring.mail`
    SmtpMailServer(
            JavaMailSenderImpl account,
            MailSettings settings,
            Retry retry,
            CircuitBreaker circuit,
            Bulkhead bulkhead,
            InstantSource clock) {
        this.account = account;
        this.mimeMails = new MimeMails(settings);
        this.settings = settings;
        this.retry = retry;
        this.circuit = circuit;
        this.bulkhead = bulkhead;
        this.clock = clock;
    }

    @Override
    public boolean reachable() {
        return circuit.getState() != CircuitBreaker.State.OPEN;
    }

    @Override
    public Duration longestHandover() {
        MailSettings.Timeouts timeouts = settings.timeouts();
        return timeouts.answer()
                .multipliedBy(ANSWERS_BEFORE_THE_CONTENT)
                .plus(timeouts.connect())
                .plus(settings.pause())
                .multipliedBy(settings.attempts())
                .plus(timeouts.acceptance());
    }

    @Override
    public Handover handOver(Mail mail) {
        try {
            return retry.executeSupplier(() ->
                    circuit.executeSupplier(() -> bulkhead.executeSupplier(() -> deliver(mail))));
        } catch (UnansweredException e) {
            LOG.warn("Mail {} went out, and the server did not say whether it has it", mail.id());
            return Handover.UNANSWERED;
        } catch (UnreachableException | CallNotPermittedException | BulkheadFullException e) {
            LOG.debug("Mail {} was not handed over: {}", mail.id(), e.toString());
            return Handover.UNREACHABLE;
        }
    }

    private Handover deliver(Mail mail) {
        SmtpConversation conversation = conversation();
        try {
            MimeMessage message = conversation.newMessage();
            mimeMails.write(mail, clock.instant(), message);
            conversation.connect(
                    account.getHost(),
                    account.getPort(),
                    account.getUsername(),
                    account.getPassword());
            conversation.sendMessage(message, message.getAllRecipients());
            return Handover.TAKEN;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            return meaning(mail, conversation, failure);
        } finally {
            conversation.hangUp();
        }
    }

    private SmtpConversation conversation() {
        return SmtpConversation.with(
                Objects.requireNonNullElse(
                        account.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL),
                account.getJavaMailProperties(),
                settings.timeouts());
    }

    private static Handover meaning(Mail mail, SmtpConversation conversation, Exception failure) {
        if (conversation.isUnanswered()) {
            throw new UnansweredException(failure);
        }
        Handover meaning = SmtpReplies.meaning(failure);
        if (meaning == Handover.UNREACHABLE) {
            throw new UnreachableException(failure);
        }
        LOG.warn("Mail {} was refused: {}", mail.id(), meaning);
        return meaning;
    }

    /// The circuit breaker counts it, and the retry tries again.
    static final class UnreachableException extends RuntimeException {

        UnreachableException(Throwable cause) {
            super("the mail server cannot be reached", cause);
        }
    }

    /// The circuit breaker counts it; a retry would be a copy.
    static final class UnansweredException extends RuntimeException {

        UnansweredException(Throwable cause) {
            super("the mail server did not answer", cause);
        }
    }
}
