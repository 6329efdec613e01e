package org.mentoring.meeting;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.RoleEndpointMatrix;

import java.util.List;

class MeetingAccessTest extends RoleEndpointMatrix {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new MeetingAccess().routes());
    }
}
