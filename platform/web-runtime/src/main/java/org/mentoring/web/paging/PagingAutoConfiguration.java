package org.mentoring.web.paging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(PageSettings.class)
class PagingAutoConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(PagingAutoConfiguration.class);
    private static final int KEY_BYTES = 32;

    private final PageSettings settings;

    PagingAutoConfiguration(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestArgument(settings, new CursorSeal(keys())));
    }

    private List<byte[]> keys() {
        if (settings.cursorSecrets().isEmpty()) {
            LOG.warn("mentoring.paging.cursor-secrets is not set: cursors end with this process");
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            return List.of(key);
        }
        return settings.cursorSecrets().stream()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
