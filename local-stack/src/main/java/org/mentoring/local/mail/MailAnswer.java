package org.mentoring.local.mail;

record MailAnswer(int status, String type, String body) {

    private static final String UTF_8 = "; charset=utf-8";

    static MailAnswer html(String body) {
        return new MailAnswer(200, "text/html" + UTF_8, body);
    }

    static MailAnswer json(String body) {
        return new MailAnswer(200, "application/json", body);
    }

    static MailAnswer text(String type, String body) {
        return new MailAnswer(200, type + UTF_8, body);
    }

    static MailAnswer done() {
        return new MailAnswer(204, "text/plain", "");
    }

    static MailAnswer problem(int status, String title) {
        return new MailAnswer(
                status,
                "application/problem+json",
                "{\"status\":" + status + ",\"title\":\"" + title + "\"}");
    }
}
