package org.mentoring.web.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.caller.Role.COORDINATOR;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.mentoring.web.access.RouteAccess;

import java.util.List;
import java.util.stream.Stream;

/// The matrix itself: does it notice?
class RoleEndpointMatrixTest {

    private static final class Broken extends RoleEndpointMatrix {

        @Override
        protected List<RouteAccess> tables() {
            return List.of(
                    RouteAccess.of(
                            get("/api/known").roles(COORDINATOR), get("/api/gone").anyRole()));
        }

        @Override
        protected String basePackage() {
            return "org.mentoring.web.test.broken";
        }
    }

    @Test
    void noticesRoutesWithoutARowAndRowsWithoutARoute() {
        Broken matrix = new Broken();
        matrix.start();
        assertThatThrownBy(matrix::everyMappedRouteHasARowAndEveryRowARoute)
                .hasMessageContaining("GET /api/forgotten")
                .hasMessageContaining("ANY /api/anything")
                .hasMessageContaining("GET /api/gone");
        matrix.stop();
    }

    @Test
    void callsEveryRowWithEveryRoleAndEveryBadToken() {
        Broken matrix = new Broken();
        matrix.start();
        List<DynamicTest> tests =
                matrix.everyRowAnswersAsItSays().flatMap(RoleEndpointMatrixTest::leaves).toList();
        assertThat(tests.stream().map(DynamicNode::getDisplayName))
                .contains("asks for a token", "refuses a token: alg none")
                .contains("lets in coordinator", "refuses participant", "refuses no role");
        assertThat(tests)
                .allSatisfy(test ->
                        assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
        matrix.stop();
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(RoleEndpointMatrixTest::leaves)
                : Stream.of((DynamicTest) node);
    }
}
