package org.mentoring.feedback;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.api.ApiDocumentCheck;

import java.util.List;

class FeedbackApiDocumentTest extends ApiDocumentCheck {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new FeedbackAccess().routes());
    }
}
