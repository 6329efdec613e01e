package org.mentoring.web.access;

import org.mentoring.web.caller.Role;
import org.springframework.http.HttpMethod;

import java.util.Set;

/// One row of the table: who may call this method on this path. A caller needs one of the roles or
/// one of the scopes. `relationship` says in words what the service checks beyond that, in its
/// query; it is there for the reader.
public record Route(
        HttpMethod method,
        String pattern,
        Set<Role> roles,
        Set<String> scopes,
        String relationship,
        boolean takesImport) {

    public Route {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Route get(String pattern) {
        return of(HttpMethod.GET, pattern);
    }

    public static Route post(String pattern) {
        return of(HttpMethod.POST, pattern);
    }

    public static Route put(String pattern) {
        return of(HttpMethod.PUT, pattern);
    }

    public static Route patch(String pattern) {
        return of(HttpMethod.PATCH, pattern);
    }

    public static Route delete(String pattern) {
        return of(HttpMethod.DELETE, pattern);
    }

    public static Route of(HttpMethod method, String pattern) {
        return new Route(method, pattern, Set.of(), Set.of(), "", false);
    }

    public Route roles(Role... allowed) {
        return new Route(method, pattern, Set.of(allowed), scopes, relationship, takesImport);
    }

    public Route anyRole() {
        return roles(Role.values());
    }

    public Route scope(String allowed) {
        return new Route(method, pattern, roles, Set.of(allowed), relationship, takesImport);
    }

    public Route only(String who) {
        return new Route(method, pattern, roles, scopes, who, takesImport);
    }

    /// Allows a body up to the limit for imports.
    public Route importBody() {
        return new Route(method, pattern, roles, scopes, relationship, true);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
