package org.mentoring.notification.template;

import java.util.List;

/// What a mail says, before anything is decided about how it looks.
///
/// @param language of the texts, for screen readers and mail programs
public record Letter(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Detail> details,
        Action action,
        String closing,
        String footer) {

    /// A fact with its name.
    public record Detail(String label, String value) {}

    /// Where the reader goes from here.
    public record Action(String label, String address) {}
}
