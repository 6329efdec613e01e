package org.mentoring.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How mails leave. Server, port and credentials are Spring's own `spring.mail`.
///
/// @param fromAddress whom mails come from; its domain ends every Message-ID
/// @param fromName how that sender is called
/// @param connections mails handed over at once
/// @param attempts tries to reach the server before a mail is postponed
/// @param pause between those tries
/// @param timeouts how long the server may take
/// @param circuit when the server is left alone
@ConfigurationProperties("mentoring.mail")
record MailSettings(
        @DefaultValue("mentoring@mentoring.example") String fromAddress,
        @DefaultValue("Mentoring") String fromName,
        @DefaultValue("4") int connections,
        @DefaultValue("2") int attempts,
        @DefaultValue("200ms") Duration pause,
        @DefaultValue Timeouts timeouts,
        @DefaultValue Circuit circuit) {

    /// How long the server may take. Too short a wait for the last answer makes copies: a server
    /// that looks into mails takes one after we have given up, and gets it again. RFC 5321, 4.5.3.2
    /// names ten minutes for it.
    ///
    /// @param connect to take a connection
    /// @param answer to answer a command, and to take what is written
    /// @param acceptance to say whether it takes a mail, once it has all of it
    record Timeouts(
            @DefaultValue("5s") Duration connect,
            @DefaultValue("30s") Duration answer,
            @DefaultValue("10m") Duration acceptance) {}

    /// When the mail server counts as absent, and for how long.
    ///
    /// @param window the last mails that count
    /// @param minimumCalls below this nothing is concluded
    /// @param failureRatePercent from here on no mail is tried
    /// @param open how long, before some are tried again
    /// @param probes how many
    record Circuit(
            @DefaultValue("10") int window,
            @DefaultValue("4") int minimumCalls,
            @DefaultValue("50") float failureRatePercent,
            @DefaultValue("15s") Duration open,
            @DefaultValue("2") int probes) {}
}
