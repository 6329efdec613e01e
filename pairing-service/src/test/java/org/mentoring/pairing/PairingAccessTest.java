package org.mentoring.pairing;

import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.test.RoleEndpointMatrix;

import java.util.List;

class PairingAccessTest extends RoleEndpointMatrix {

    @Override
    protected List<RouteAccess> tables() {
        return List.of(new PairingAccess().routes());
    }
}
