package org.mentoring.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.mentoring.notification.mail.MailServer.Handover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// What an SMTP failure says about a mail, by the reply codes of RFC 5321, 4.2.1: 4xx may be tried
/// again, 5xx never. Refusing *us* (421, credentials, our own address) says nothing about the mail:
/// the server is then as good as absent, and no mail may be given up for it.
///
/// Relays also put a fault of our account into a final refusal, and say so in the enhanced status
/// (RFC 3463) only: 5.7.x we may not send, 5.4.5 we have sent too much, 5.3.x they are out of
/// order. The same status may be meant for one mail, and a circuit must not open for that: it is a
/// refusal for now, tried for days.
final class SmtpReplies {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FINAL_REFUSAL = 500;
    private static final int CLOSING = 421;
    private static final int FIRST_ABOUT_CREDENTIALS = 530;
    private static final int LAST_ABOUT_CREDENTIALS = 538;
    private static final int LONGEST_CHAIN = 50;
    private static final Pattern OURS =
            Pattern.compile("(?m)^\\d{3}[ -]5\\.(?:7\\.\\d{1,3}|4\\.5|3\\.[0125])\\b");

    private SmtpReplies() {}

    static Handover meaning(Throwable failure) {
        List<Throwable> chain = chain(failure);
        if (chain.stream().anyMatch(SmtpReplies::isAboutUs)) {
            return Handover.UNREACHABLE;
        }
        return chain.stream()
                .map(SmtpReplies::ofOne)
                .filter(meaning -> meaning != Handover.UNREACHABLE)
                .findFirst()
                .orElse(Handover.UNREACHABLE);
    }

    /// Jakarta Mail chains by cause and by "next exception"; the reply may be in either.
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty() && chain.size() < LONGEST_CHAIN) {
            Throwable next = open.removeFirst();
            chain.add(next);
            add(open, next.getCause());
            add(open, next instanceof MessagingException mail ? mail.getNextException() : null);
        }
        return chain;
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable failure) {
        if (failure != null) {
            open.addLast(failure);
        }
    }

    private static boolean isAboutUs(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException refused -> isAboutUs(refused.getReturnCode());
            case SMTPSendFailedException refused ->
                    refused.getCommand().startsWith("MAIL") || isAboutUs(refused.getReturnCode());
            default -> false;
        };
    }

    private static boolean isAboutUs(int code) {
        return code == CLOSING
                || (code >= FIRST_ABOUT_CREDENTIALS && code <= LAST_ABOUT_CREDENTIALS);
    }

    private static Handover ofOne(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException refused ->
                    ofReply(refused.getReturnCode(), refused.getMessage());
            case SMTPSendFailedException refused ->
                    ofReply(refused.getReturnCode(), refused.getMessage());
            case AddressException _ -> Handover.REFUSED_FOR_GOOD;
            default -> Handover.UNREACHABLE;
        };
    }

    private static Handover ofReply(int code, @Nullable String reply) {
        if (code < FIRST_REFUSAL) {
            return Handover.UNREACHABLE;
        }
        boolean ours = reply != null && OURS.matcher(reply).find();
        return code < FIRST_FINAL_REFUSAL || ours
                ? Handover.REFUSED_FOR_NOW
                : Handover.REFUSED_FOR_GOOD;
    }
}
