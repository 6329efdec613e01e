package org.mentoring.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// A mail server that takes every mail by SMTP, delivers none and shows what it got.
///
/// It keeps the last [#KEPT] mails in memory, over `stop()` and `startAgain()` too; a mail to two
/// people counts twice.
public final class EmbeddedMail implements AutoCloseable {

    /// Older mails are forgotten when more arrive.
    public static final int KEPT = 1_000;

    private static final String HOST = "127.0.0.1";

    private final int port;
    private final InstantSource clock;
    private final Deque<ReceivedMail> received = new ArrayDeque<>();
    private long lastId;
    private @Nullable GreenMail server;

    private EmbeddedMail(int port, InstantSource clock) {
        this.port = port;
        this.clock = clock;
    }

    /// Starts to listen for SMTP on `port` (0: any free one).
    ///
    /// @throws IllegalStateException when the port is taken
    public static EmbeddedMail start(int port, InstantSource clock) {
        EmbeddedMail mail = new EmbeddedMail(FreePort.orAny(port), clock);
        mail.startAgain();
        return mail;
    }

    public static EmbeddedMail start(int port) {
        return start(port, InstantSource.system());
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return port;
    }

    /// Everything kept, oldest first.
    public List<ReceivedMail> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /// What arrived for one address, oldest first; upper and lower case are the same.
    public List<ReceivedMail> receivedBy(String recipient) {
        String wanted = recipient.toLowerCase(Locale.ROOT);
        return received().stream().filter(mail -> mail.recipient().equals(wanted)).toList();
    }

    public void clear() {
        synchronized (received) {
            received.clear();
        }
    }

    /// Listens again on the old port. Does nothing when it runs.
    public synchronized void startAgain() {
        if (server != null) {
            return;
        }
        GreenMail starting = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        starting.start();
        starting.getUserManager().setMessageDeliveryHandler(recorder(new Nowhere(starting)));
        server = starting;
    }

    /// Refuses connections from now on. Does nothing when it is stopped.
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private MessageDeliveryHandler recorder(GreenMailUser mailbox) {
        return (message, recipient) -> {
            record(message, recipient);
            return mailbox;
        };
    }

    private void record(MovingMessage message, MailAddress recipient) throws MessagingException {
        synchronized (received) {
            try {
                received.add(
                        MailReader.read(
                                ++lastId,
                                clock.instant(),
                                recipient.getEmail(),
                                message.getMessage()));
            } catch (IOException e) {
                throw new MessagingException("cannot read the mail", e);
            }
            if (received.size() > KEPT) {
                received.removeFirst();
            }
        }
    }

    /// Stands in for the recipient's mailbox, which would keep every mail for ever.
    private static final class Nowhere extends UserImpl {

        Nowhere(GreenMail mail) {
            super("nowhere@localhost", "nowhere", "", mail.getManagers().getImapHostManager());
        }

        @Override
        public void deliver(MovingMessage message) {}
    }
}
