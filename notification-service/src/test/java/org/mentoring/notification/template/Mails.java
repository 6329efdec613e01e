package org.mentoring.notification.template;

import org.mentoring.notification.cohort.Cohorts;
import org.mentoring.notification.cohort.KnownCohorts;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;

/// A writer of mails that knows one cohort.
public final class Mails {

    static final Instant NOW = Instant.parse("2026-03-27T15:00:00Z");

    private Mails() {}

    public static MailWriter writer() {
        return writer(KnownCohorts.beginning("cohort0spring", "2026-03-02"));
    }

    /// A writer that fails, and says this about it.
    public static MailWriter faultyWriter(String complaint) {
        AbstractMessageSource broken =
                new AbstractMessageSource() {
                    @Override
                    protected MessageFormat resolveCode(String code, Locale locale) {
                        throw new IllegalArgumentException(complaint);
                    }
                };
        return writer(broken, KnownCohorts.beginning("cohort0spring", "2026-03-02"));
    }

    static MailWriter writer(Cohorts cohorts) {
        return writer(TemplateConfiguration.texts(), cohorts);
    }

    private static MailWriter writer(MessageSource texts, Cohorts cohorts) {
        return new MailWriter(
                texts,
                cohorts,
                new TemplateSettings(
                        "https://mentoring.example/",
                        URI.create("mailto:mentoring@mentoring.example")),
                () -> NOW);
    }
}
