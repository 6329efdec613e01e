package org.mentoring.notification.template;

import org.springframework.context.MessageSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Texts in one reader's language and zone. A language that has no texts gets English.
final class Texts {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;

    Texts(MessageSource messages, String language, ZoneId zone) {
        this.messages = messages;
        this.locale = supported(language);
        this.zone = zone;
    }

    private static Locale supported(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    String language() {
        return locale.toLanguageTag();
    }

    String zone() {
        return zone.getId();
    }

    /// @throws org.springframework.context.NoSuchMessageException a text is missing
    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /// Day and time on the reader's clock, with the zone by both its names: `Europe/Berlin` is what
    /// people can look up, "Central European Summer Time" what they know.
    String when(Instant instant) {
        return say(
                "when.zoned",
                format("when", instant),
                zone.getId(),
                DateTimeFormatter.ofPattern("zzzz", locale).format(instant.atZone(zone)));
    }

    /// The day on the reader's calendar.
    String day(Instant instant) {
        return format("day", instant);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("day"), locale).format(date);
    }

    private String format(String key, Instant instant) {
        return DateTimeFormatter.ofPattern(say(key), locale).format(instant.atZone(zone));
    }
}
