package org.mentoring.notification;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.api.ApiDocumentCheck;

import java.util.List;

class NotificationApiDocumentTest extends ApiDocumentCheck {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new NotificationAccess().routes());
    }
}
