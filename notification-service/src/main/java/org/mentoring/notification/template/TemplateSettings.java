package org.mentoring.notification.template;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/// Addresses that stand in mails.
///
/// @param publicUrl where people reach the platform
/// @param organizer who is named as the organiser of every calendar entry
@ConfigurationProperties("mentoring")
record TemplateSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("mailto:mentoring@mentoring.example") URI organizer) {}
