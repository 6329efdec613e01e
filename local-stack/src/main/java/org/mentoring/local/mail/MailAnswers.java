package org.mentoring.local.mail;

import org.jspecify.annotations.Nullable;
import org.mentoring.embedded.EmbeddedMail;
import org.mentoring.embedded.ReceivedMail;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the answer to a request for [MailPage].
final class MailAnswers {

    private static final Pattern ONE = Pattern.compile("/api/mails/(\\d{1,18})");
    private static final Pattern PART =
            Pattern.compile("/mails/(\\d{1,18})(?:/(text|html|invitation\\.ics|raw))?");
    private static final MailAnswer NOT_FOUND = MailAnswer.problem(404, "No such mail or page");

    private final EmbeddedMail mail;
    private final JsonMapper json = JsonMapper.shared();

    MailAnswers(EmbeddedMail mail) {
        this.mail = mail;
    }

    MailAnswer to(String method, URI request) {
        return switch (method) {
            case "GET" -> read(request);
            case "DELETE" -> request.getPath().equals("/api/mails") ? forgetAll() : NOT_FOUND;
            default -> MailAnswer.problem(405, "Only GET, and DELETE of all");
        };
    }

    private MailAnswer read(URI request) {
        return switch (request.getPath()) {
            case "/" -> MailAnswer.html(MailHtml.list(list(request)));
            case "/api/mails" -> MailAnswer.json(json.writeValueAsString(list(request)));
            default -> readOne(request.getPath());
        };
    }

    private MailAnswer readOne(String path) {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            return find(one.group(1), found -> MailAnswer.json(json.writeValueAsString(found)));
        }
        Matcher part = PART.matcher(path);
        return part.matches()
                ? find(part.group(1), found -> part(found, part.group(2)))
                : NOT_FOUND;
    }

    private MailAnswer forgetAll() {
        mail.clear();
        return MailAnswer.done();
    }

    private static MailAnswer part(ReceivedMail mail, @Nullable String part) {
        return switch (part) {
            case null -> MailAnswer.html(MailHtml.one(mail));
            case "html" -> MailAnswer.html(mail.html());
            case "invitation.ics" -> MailAnswer.text("text/calendar", mail.calendar());
            case "raw" -> MailAnswer.text("text/plain", mail.raw());
            default -> MailAnswer.text("text/plain", mail.text());
        };
    }

    private MailAnswer find(String id, Function<ReceivedMail, MailAnswer> answer) {
        long wanted = Long.parseLong(id);
        return mail.received().stream()
                .filter(kept -> kept.id() == wanted)
                .findFirst()
                .map(answer)
                .orElse(NOT_FOUND);
    }

    private List<ReceivedMail> list(URI request) {
        String recipient = parameter(request, "to");
        return recipient.isEmpty() ? mail.received() : mail.receivedBy(recipient);
    }

    private static String parameter(URI request, String name) {
        String query = request.getRawQuery() == null ? "" : request.getRawQuery();
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair ->
                        URLDecoder.decode(
                                pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
