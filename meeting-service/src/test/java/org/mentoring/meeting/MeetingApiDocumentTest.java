package org.mentoring.meeting;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.api.ApiDocumentCheck;

import java.util.List;

class MeetingApiDocumentTest extends ApiDocumentCheck {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new MeetingAccess().routes());
    }
}
