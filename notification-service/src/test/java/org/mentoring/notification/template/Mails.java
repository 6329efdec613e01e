package org.mentoring.notification.template;

import org.mentoring.notification.cohort.Cohorts;
import org.mentoring.notification.cohort.KnownCohorts;

import java.net.URI;
import java.time.Instant;

/// A writer of mails that knows one cohort.
public final class Mails {

    static final Instant NOW = Instant.parse("2026-03-27T15:00:00Z");

    private Mails() {}

    public static MailWriter writer() {
        return writer(KnownCohorts.beginning("cohort0spring", "2026-03-02"));
    }

    static MailWriter writer(Cohorts cohorts) {
        return new MailWriter(
                TemplateConfiguration.texts(),
                cohorts,
                new TemplateSettings(
                        "https://mentoring.example/",
                        URI.create("mailto:mentoring@mentoring.example")),
                () -> NOW);
    }
}
