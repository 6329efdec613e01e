package org.mentoring.notification;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.RoleEndpointMatrix;

import java.util.List;

class NotificationAccessTest extends RoleEndpointMatrix {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new NotificationAccess().routes());
    }
}
