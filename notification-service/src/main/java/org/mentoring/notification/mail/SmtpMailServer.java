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
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;

/// Hands mails over by SMTP, one connection each. A retry for a server that just blinked, a circuit
/// breaker for one that is down, a bulkhead so that a slow one does not take all threads. What the
/// server says about one mail goes past all three: it answered.
final class SmtpMailServer implements MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailServer.class);

    private final JavaMailSender smtp;
    private final MimeMails mimeMails;
    private final Retry retry;
    private final CircuitBreaker circuit;
    private final Bulkhead bulkhead;
    private final InstantSource clock;

    SmtpMailServer(
            JavaMailSender smtp,
            MimeMails mimeMails,
            Retry retry,
            CircuitBreaker circuit,
            Bulkhead bulkhead,
            InstantSource clock) {
        this.smtp = smtp;
        this.mimeMails = mimeMails;
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
    public Handover handOver(Mail mail) {
        try {
            return retry.executeSupplier(() ->
                    circuit.executeSupplier(() -> bulkhead.executeSupplier(() -> deliver(mail))));
        } catch (UnreachableException | CallNotPermittedException | BulkheadFullException e) {
            LOG.debug("Mail {} was not handed over: {}", mail.id(), e.getMessage());
            return Handover.UNREACHABLE;
        }
    }

    private Handover deliver(Mail mail) {
        try {
            MimeMessage message = smtp.createMimeMessage();
            mimeMails.write(mail, clock.instant(), message);
            smtp.send(message);
            return Handover.TAKEN;
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return meaning(mail, e);
        }
    }

    private static Handover meaning(Mail mail, Exception failure) {
        Handover meaning =
                causes(failure)
                        .map(SmtpReplies::meaning)
                        .filter(said -> said != Handover.UNREACHABLE)
                        .findFirst()
                        .orElseThrow(() -> new UnreachableException(failure));
        LOG.warn("Mail {} was refused: {}", mail.id(), meaning);
        return meaning;
    }

    /// Spring keeps the failure of a message beside the cause, not in it.
    private static Stream<Throwable> causes(Exception failure) {
        return failure instanceof MailSendException sending
                ? Stream.concat(Stream.of(failure), Arrays.stream(sending.getMessageExceptions()))
                : Stream.of(failure);
    }

    /// The only failure that retry and circuit breaker count.
    static final class UnreachableException extends RuntimeException {

        UnreachableException(Throwable cause) {
            super(cause);
        }
    }
}
