package org.mentoring.pairing;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.api.ApiDocumentCheck;

import java.util.List;

class PairingApiDocumentTest extends ApiDocumentCheck {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new PairingAccess().routes());
    }
}
