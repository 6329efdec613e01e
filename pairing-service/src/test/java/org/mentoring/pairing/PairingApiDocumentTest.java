package org.mentoring.pairing;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.api.ApiDocumentCheck;

import java.util.List;

class PairingApiDocumentTest extends ApiDocumentCheck {

    @Override
    protected List<RouteAccess> tables() {
        var plans = new PlanAccess();
        return List.of(
                new PairingAccess().routes(),
                plans.planRoutes(),
                plans.ownPlanRoutes(),
                plans.planTemplateRoutes());
    }
}
