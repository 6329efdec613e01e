package org.mentoring.web.paging;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads `?limit=&cursor=`. A cursor belongs to the path and the filters it was given out for.
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,5}");

    private final PageSettings settings;
    private final CursorSeal seal;

    PageRequestArgument(PageSettings settings, CursorSeal seal) {
        this.settings = settings;
        this.seal = seal;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String list = listOf((ServletWebRequest) request);
        String text = single(request, "cursor");
        Cursor after = text == null ? null : opened(list, text);
        return new PageRequest(
                limit(single(request, "limit")), after, cursor -> seal.seal(list, cursor));
    }

    private Cursor opened(String list, String text) {
        return seal.open(list, text)
                .orElseThrow(() ->
                        new ProblemException(
                                ProblemType.INVALID_CURSOR,
                                "Start the list again without a cursor."));
    }

    private int limit(@Nullable String text) {
        if (text == null) {
            return settings.defaultLimit();
        }
        if (!LIMIT.matcher(text).matches() || Integer.parseInt(text) > settings.maxLimit()) {
            throw refused("limit", () -> "A whole number from 1 to " + settings.maxLimit() + ".");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable String single(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            throw refused(name, () -> "Once only.");
        }
        return values[0];
    }

    private static String listOf(ServletWebRequest request) {
        Map<String, String[]> filters = new TreeMap<>(request.getParameterMap());
        filters.remove("cursor");
        filters.remove("limit");
        StringBuilder list = new StringBuilder(request.getRequest().getRequestURI());
        filters.forEach((name, values) ->
                list.append('\n').append(name).append('=').append(Arrays.toString(values)));
        return list.toString();
    }

    private static ProblemException refused(String parameter, Supplier<String> detail) {
        return ProblemException.invalid(InputError.parameter(parameter, detail.get()));
    }
}
