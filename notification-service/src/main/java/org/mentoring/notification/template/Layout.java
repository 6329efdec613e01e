package org.mentoring.notification.template;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// How letters look, as plain text and as HTML: one template each, `mail/letter.txt` and
/// `mail/letter.html`, for every kind and language.
final class Layout {

    private static final String FOLDER = "mail/";

    private final ITemplateEngine engine = engine();

    private static ITemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.getResolvablePatternSpec().addPattern(pattern);
        return resolver;
    }

    String text(Letter letter) {
        return render("letter.txt", letter);
    }

    String html(Letter letter) {
        return render("letter.html", letter);
    }

    private String render(String template, Letter letter) {
        return engine.process(template, new Context(Locale.ROOT, Map.of("letter", letter)));
    }
}
