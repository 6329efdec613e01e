package org.mentoring.web.access;

import java.util.List;

/// A table of routes. A service declares it as a bean, several for several features; what no row
/// allows is refused.
///
/// ```java
/// @Bean
/// RouteAccess meetingAccess() {
///     return RouteAccess.of(
///             get("/api/meetings/{id}").anyRole().only("the pair; its coordinators: no agenda"),
///             post("/api/meetings").roles(PARTICIPANT).only("a member of the pairing"));
/// }
/// ```
public record RouteAccess(List<Route> routes) {

    public RouteAccess {
        routes = List.copyOf(routes);
    }

    public static RouteAccess of(Route... routes) {
        return new RouteAccess(List.of(routes));
    }
}
