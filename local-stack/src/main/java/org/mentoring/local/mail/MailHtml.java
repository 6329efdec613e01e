package org.mentoring.local.mail;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import static java.util.stream.Collectors.joining;

import org.mentoring.embedded.ReceivedMail;

import java.util.List;

/// The two pages of the mail catcher.
final class MailHtml {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width">
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
              table { border-collapse: collapse; width: 100%% }
              th, td { border-bottom: 1px solid #ccc; padding: .4rem .6rem; text-align: left; vertical-align: top }
              pre { background: #f4f4f4; overflow-x: auto; padding: 1rem }
              iframe { border: 1px solid #ccc; height: 24rem; width: 100%% }
            </style>
            <h1>%s</h1>
            %s
            </html>
            """;

    private MailHtml() {}

    static String list(List<ReceivedMail> mails) {
        String rows = mails.reversed().stream().map(MailHtml::row).collect(joining("\n"));
        String head = "<tr><th scope=\"col\">Received<th scope=\"col\">To<th scope=\"col\">Subject";
        String body = mails.isEmpty() ? "<p>No mail yet." : "<table>" + head + rows + "</table>";
        return PAGE.formatted("Mails", "Mails", body);
    }

    static String one(ReceivedMail mail) {
        String subject = htmlEscape(mail.subject());
        String body =
                "<p>From "
                        + htmlEscape(mail.from())
                        + " to "
                        + htmlEscape(mail.recipient())
                        + ", "
                        + mail.receivedAt()
                        + "<p>"
                        + link(mail, "raw", "Whole message")
                        + " · <a href=\"/\">All mails</a>"
                        + (mail.html().isEmpty()
                                ? ""
                                : "<h2>As HTML</h2><iframe sandbox title=\"HTML part\" src=\""
                                        + address(mail)
                                        + "/html\"></iframe>")
                        + block("As text", mail.text())
                        + block("Calendar", mail.calendar());
        return PAGE.formatted(subject, subject, body);
    }

    private static String row(ReceivedMail mail) {
        return "<tr><td>"
                + mail.receivedAt()
                + "<td>"
                + htmlEscape(mail.recipient())
                + "<td><a href=\""
                + address(mail)
                + "\">"
                + htmlEscape(mail.subject())
                + "</a>"
                + (mail.calendar().isEmpty()
                        ? ""
                        : " · " + link(mail, "invitation.ics", "invitation"));
    }

    private static String block(String title, String content) {
        return content.isEmpty()
                ? ""
                : "<h2>" + title + "</h2><pre>" + htmlEscape(content) + "</pre>";
    }

    private static String link(ReceivedMail mail, String part, String label) {
        return "<a href=\"" + address(mail) + "/" + part + "\">" + label + "</a>";
    }

    private static String address(ReceivedMail mail) {
        return "/mails/" + mail.id();
    }
}
