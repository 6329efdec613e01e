package org.mentoring.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import java.util.Collection;
import java.util.function.Supplier;

/// Grants what a row allows, and nothing else.
final class RouteAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final RouteTable table;

    RouteAuthorization(RouteTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller,
            RequestAuthorizationContext context) {
        boolean granted =
                table.routeOf(context.getRequest())
                        .map(route -> allows(route, caller.get()))
                        .orElse(false);
        return new AuthorizationDecision(granted);
    }

    private static boolean allows(Route route, @Nullable Authentication caller) {
        return caller != null
                && caller.isAuthenticated()
                && (hasRole(route, caller.getAuthorities())
                        || hasScope(route, caller.getAuthorities()));
    }

    private static boolean hasRole(Route route, Collection<? extends GrantedAuthority> held) {
        return route.roles().stream().anyMatch(role -> holds(held, role.authority()));
    }

    private static boolean hasScope(Route route, Collection<? extends GrantedAuthority> held) {
        return route.scopes().stream().anyMatch(scope -> holds(held, "SCOPE_" + scope));
    }

    private static boolean holds(Collection<? extends GrantedAuthority> held, String authority) {
        return held.stream().anyMatch(one -> authority.equals(one.getAuthority()));
    }
}
