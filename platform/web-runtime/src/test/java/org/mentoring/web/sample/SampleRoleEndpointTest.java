package org.mentoring.web.sample;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.RoleEndpointMatrix;

import java.util.List;

class SampleRoleEndpointTest extends RoleEndpointMatrix {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(SampleApplication.ACCESS);
    }
}
