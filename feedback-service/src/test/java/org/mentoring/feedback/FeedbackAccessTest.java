package org.mentoring.feedback;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.RoleEndpointMatrix;

import java.util.List;

class FeedbackAccessTest extends RoleEndpointMatrix {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new FeedbackAccess().routes());
    }
}
