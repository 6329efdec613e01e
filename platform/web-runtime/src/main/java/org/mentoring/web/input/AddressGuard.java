package org.mentoring.web.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.util.Map;
import java.util.regex.Pattern;

/// Looks at the address before a controller does: a path variable that cannot be an id names
/// nothing (404), and a query parameter is plain text (400).
final class AddressGuard implements HandlerInterceptor {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{20,32}");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables) {
            variables.values().forEach(value -> requireId(String.valueOf(value)));
        }
        request.getParameterMap().forEach(AddressGuard::requirePlain);
        return true;
    }

    private static void requireId(String value) {
        if (!ID.matcher(value).matches()) {
            throw ProblemException.notFound();
        }
    }

    private static void requirePlain(String name, String[] values) {
        for (String value : values) {
            if (!PlainText.isPlain(value)) {
                throw ProblemException.invalid(InputError.parameter(name, PlainText.EXPECTED));
            }
        }
    }
}
