package org.mentoring.web.test.api;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a `///` comment says: sentences, then `@param` by name. Each paragraph is one line.
record Comment(String text, Map<String, String> params) {

    static final Comment NONE = new Comment("", Map.of());

    private static final Pattern PARAM = Pattern.compile("(?m)^\\s*@param\\s+(\\w+)\\s+");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)(.+?[.])(?:\\s+(.*))?");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R(?![ \\t]*- )[ \\t]*");
    private static final Pattern STATUS =
            Pattern.compile("(?<![\\d,.-])([2-5]\\d\\d)(?!\\d|[,.-]\\d)");

    static Comment of(String raw) {
        Matcher param = PARAM.matcher(raw);
        if (!param.find()) {
            return new Comment(unwrapped(raw), Map.of());
        }
        String text = unwrapped(raw.substring(0, param.start()));
        Map<String, String> params = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            String name = param.group(1);
            int start = param.end();
            more = param.find();
            params.put(name, unwrapped(raw.substring(start, more ? param.start() : raw.length())));
        }
        return new Comment(text, params);
    }

    /// Line ends inside a paragraph are the source's, not the reader's.
    private static String unwrapped(String lines) {
        return Arrays.stream(lines.strip().split("\\R[ \\t]*\\R"))
                .map(paragraph -> LINE_END.matcher(paragraph).replaceAll(" ").strip())
                .collect(joining("\n\n"));
    }

    String firstSentence() {
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        return sentence.matches() ? sentence.group(1).strip() : text;
    }

    String rest() {
        return text.substring(firstSentence().length()).strip();
    }

    /// The HTTP statuses that the sentences name.
    Set<Integer> statuses() {
        Set<Integer> found = new TreeSet<>();
        Matcher status = STATUS.matcher(text);
        while (status.find()) {
            found.add(Integer.valueOf(status.group(1)));
        }
        return found;
    }
}
