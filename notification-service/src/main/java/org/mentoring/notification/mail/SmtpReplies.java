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

/// What an SMTP failure says about a mail, by the reply codes of RFC 5321, 4.2.1: 4xx may be tried
/// again, 5xx never. Refusing *us* (421, credentials, our own address) says nothing about the mail:
/// the server is then as good as absent, and no mail may be given up for it.
final class SmtpReplies {

    private static final int CLOSING = 421;
    private static final int FIRST_ABOUT_CREDENTIALS = 530;
    private static final int LAST_ABOUT_CREDENTIALS = 538;
    private static final int LONGEST_CHAIN = 50;

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
            case SMTPAddressFailedException refused -> ofCode(refused.getReturnCode());
            case SMTPSendFailedException refused -> ofCode(refused.getReturnCode());
            case AddressException _ -> Handover.REFUSED_FOR_GOOD;
            default -> Handover.UNREACHABLE;
        };
    }

    private static Handover ofCode(int code) {
        if (code < 400) {
            return Handover.UNREACHABLE;
        }
        return code < 500 ? Handover.REFUSED_FOR_NOW : Handover.REFUSED_FOR_GOOD;
    }
}
