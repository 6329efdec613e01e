package org.mentoring.web.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Role × endpoint. A service extends it in its root package and names its tables; a route without
/// a row fails, a row without a route fails, and every row is called with every role, with every
/// kind of bad token and with none, through the real security chain.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RoleEndpointMatrix {

    private static final String SOME_ID = "a".repeat(26);
    private static final String EMAIL = "somebody@example.org";

    private final TestTokens tokens = new TestTokens();
    private final Map<String, String> refused = tokens.refused(EMAIL, Role.values());
    private @Nullable ControllerSlice slice;

    /// All tables of the service: the ones it declares as beans.
    protected abstract List<RouteAccess> tables();

    /// Where controllers are looked for.
    protected String basePackage() {
        return getClass().getPackageName();
    }

    @BeforeAll
    final void start() {
        slice = new ControllerSlice(basePackage(), new RouteAccess(routes()));
    }

    @AfterAll
    final void stop() {
        slice().close();
    }

    @Test
    final void everyMappedRouteHasARowAndEveryRowARoute() {
        Set<String> rows = routes().stream().map(Route::toString).collect(Collectors.toSet());
        assertThat(slice().mappings()).isEqualTo(rows);
    }

    @TestFactory
    final Stream<DynamicNode> everyRowAnswersAsItSays() {
        MockMvc mvc = slice().mvc();
        return routes().stream()
                .map(route -> dynamicContainer(route.toString(), answers(mvc, route)));
    }

    private ControllerSlice slice() {
        return Objects.requireNonNull(slice, "not started");
    }

    private List<Route> routes() {
        return tables().stream().flatMap(table -> table.routes().stream()).toList();
    }

    private List<DynamicNode> answers(MockMvc mvc, Route route) {
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("asks for a token", () -> expect(mvc, route, null, 401)));
        refused.forEach((kind, token) ->
                tests.add(
                        dynamicTest(
                                "refuses a token: " + kind, () -> expect(mvc, route, token, 401))));
        Arrays.stream(Role.values()).map(role -> roleTest(mvc, route, role)).forEach(tests::add);
        tests.add(
                dynamicTest(
                        "refuses no role",
                        () -> expect(mvc, route, tokens.scoped("other:scope"), 403)));
        route.scopes().forEach(scope -> tests.add(scopeTest(mvc, route, scope)));
        return tests;
    }

    private DynamicNode roleTest(MockMvc mvc, Route route, Role role) {
        String token = tokens.of(EMAIL, role);
        return route.roles().contains(role)
                ? dynamicTest("lets in " + role.claim(), () -> expectIn(mvc, route, token))
                : dynamicTest("refuses " + role.claim(), () -> expect(mvc, route, token, 403));
    }

    private DynamicNode scopeTest(MockMvc mvc, Route route, String scope) {
        return dynamicTest(
                "lets in scope " + scope, () -> expectIn(mvc, route, tokens.scoped(scope)));
    }

    private static void expect(MockMvc mvc, Route route, @Nullable String token, int status)
            throws Exception {
        MockHttpServletResponse answer = call(mvc, route, token);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader(HttpHeaders.WWW_AUTHENTICATE) != null).isEqualTo(status == 401);
    }

    private static void expectIn(MockMvc mvc, Route route, String token) throws Exception {
        assertThat(call(mvc, route, token).getStatus()).isNotIn(401, 403);
    }

    private static MockHttpServletResponse call(MockMvc mvc, Route route, @Nullable String token)
            throws Exception {
        String path = route.pattern().replaceAll("\\{[^}]*}", SOME_ID);
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(route.method(), path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
