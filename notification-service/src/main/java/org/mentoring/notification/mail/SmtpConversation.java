package org.mentoring.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;

/// One connection to the mail server. A server may look at a mail for minutes before it says that
/// it takes it, and who does not wait that long sends copies (RFC 5321, 4.5.3.2.6). So the answer
/// to the end of the content is waited for much longer than any other; and it alone tells who has
/// the mail now.
final class SmtpConversation extends SMTPTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConversation.class);
    private static final String SMTPS = "smtps";
    private static final int FIRST_REFUSAL = 400;

    private final WatchedSockets sockets;
    private final MailSettings.Timeouts timeouts;
    private boolean unanswered;

    private SmtpConversation(
            Session session,
            String protocol,
            WatchedSockets sockets,
            MailSettings.Timeouts timeouts) {
        super(
                session,
                new URLName(protocol, null, -1, null, null, null),
                protocol,
                protocol.equals(SMTPS));
        this.sockets = sockets;
        this.timeouts = timeouts;
    }

    /// @param protocol `smtp` or `smtps`
    /// @param properties Jakarta Mail's own, such as those for TLS
    static SmtpConversation with(
            String protocol, Properties properties, MailSettings.Timeouts timeouts) {
        WatchedSockets sockets = new WatchedSockets();
        Properties all = new Properties();
        all.putAll(properties);
        String prefix = "mail." + protocol;
        all.put(prefix + ".socketFactory", sockets);
        all.setProperty(prefix + ".socketFactory.fallback", "false");
        all.setProperty(prefix + ".connectiontimeout", millis(timeouts.connect()));
        all.setProperty(prefix + ".timeout", millis(timeouts.answer()));
        all.setProperty(prefix + ".writetimeout", millis(timeouts.answer()));
        return new SmtpConversation(Session.getInstance(all), protocol, sockets, timeouts);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    MimeMessage newMessage() {
        return new MimeMessage(session);
    }

    /// Whether the mail went out whole and the server has said neither yes nor no to it.
    boolean isUnanswered() {
        return unanswered;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        unanswered = true;
        sockets.waitUpTo(timeouts.acceptance());
        try {
            super.finishData();
            unanswered = false;
        } finally {
            unanswered = unanswered && getLastReturnCode() < FIRST_REFUSAL;
            sockets.waitUpTo(timeouts.answer());
        }
    }

    /// What the server answers to a farewell changes nothing any more.
    void hangUp() {
        try {
            close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server did not take leave: {}", gone.toString());
        }
    }
}
