package org.mentoring.local.command;

import org.mentoring.local.idp.DemoUsers;
import org.mentoring.local.stack.StackSettings;

import java.time.Duration;
import java.util.Locale;

/// What a person needs to know once everything is ready.
final class Welcome {

    private Welcome() {}

    static void print(StackSettings settings, Duration took) {
        String mails =
                settings.mailPageUrl().isEmpty()
                        ? "sent by the real mail server"
                        : settings.mailPageUrl();
        System.out.printf(
                Locale.ROOT,
                """

                Everything is ready after %.1f s.

                  Address     %s
                  Mails       %s
                  Sign-in     %s
                  Kafka       %s
                  Logs        %s

                  Demo users  coordinator@example.org, administrator@example.org, and sixty participants
                              such as anke.brandt@example.org. Password of all: %s
                  Token       ./mentoring token coordinator@example.org
                  Story       ./mentoring demo
                  Stop        Ctrl-C here, or ./mentoring down
                """,
                took.toMillis() / 1000.0,
                settings.gatewayUrl(),
                mails,
                settings.oidcIssuer(),
                settings.kafkaBootstrap(),
                settings.folders().logs(),
                DemoUsers.PASSWORD);
    }
}
