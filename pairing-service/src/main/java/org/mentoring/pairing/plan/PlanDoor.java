package org.mentoring.pairing.plan;

import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

/// A way to a plan: from the id in an address to the plan and what the caller is to it.
interface PlanDoor {

    /// Lets the caller in.
    ///
    /// @throws ProblemException 404 when there is nothing here that the caller may see
    Seat open(Caller caller, String id);
}
