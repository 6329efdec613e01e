package org.mentoring.notification.template;

import org.mentoring.notification.cohort.Cohorts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TemplateSettings.class)
class TemplateConfiguration {

    @Bean
    MailWriter mailWriter(Cohorts cohorts, TemplateSettings settings, InstantSource clock) {
        return new MailWriter(texts(), cohorts, settings, clock);
    }

    /// Every text is a MessageFormat, with arguments or without, so that there is one way to write
    /// an apostrophe.
    static MessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("mail/texts");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
