package org.mentoring.web.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All rows of the process, matched as Spring MVC matches: the most specific pattern first. A row
/// for GET answers for HEAD too.
final class RouteTable {

    private record Row(Route route, PathPattern pattern) {}

    private final List<Row> rows;

    RouteTable(List<RouteAccess> tables) {
        this.rows =
                tables.stream()
                        .flatMap(table -> table.routes().stream())
                        .map(RouteTable::rowOf)
                        .sorted(Comparator.comparing(Row::pattern))
                        .toList();
        refuseDoubles();
    }

    private static Row rowOf(Route route) {
        if (route.roles().isEmpty() && route.scopes().isEmpty()) {
            throw new IllegalArgumentException(route + " says nobody who may call it");
        }
        return new Row(route, PathPatternParser.defaultInstance.parse(route.pattern()));
    }

    private void refuseDoubles() {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(row.route().toString())) {
                throw new IllegalArgumentException("two rows for " + row.route());
            }
        }
    }

    Optional<Route> routeOf(HttpServletRequest request) {
        HttpMethod asked = HttpMethod.valueOf(request.getMethod());
        HttpMethod method = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        PathContainer path = pathOf(request);
        return rows.stream()
                .filter(row -> row.route().method().equals(method))
                .filter(row -> row.pattern().matches(path))
                .map(Row::route)
                .findFirst();
    }

    /// What can be done at this path, in alphabetical order; empty where there is nothing.
    Set<String> methodsAt(HttpServletRequest request) {
        PathContainer path = pathOf(request);
        Set<String> methods = new TreeSet<>();
        rows.stream()
                .filter(row -> row.pattern().matches(path))
                .forEach(row -> methods.add(row.route().method().name()));
        return methods;
    }

    private static PathContainer pathOf(HttpServletRequest request) {
        return (ServletRequestPathUtils.hasParsedRequestPath(request)
                        ? ServletRequestPathUtils.getParsedRequestPath(request)
                        : ServletRequestPathUtils.parse(request))
                .pathWithinApplication();
    }
}
