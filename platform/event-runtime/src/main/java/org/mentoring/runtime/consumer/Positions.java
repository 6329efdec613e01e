package org.mentoring.runtime.consumer;

import java.util.Collection;
import java.util.Map;

/// How far one subscription has come with each aggregate: the sequence of the event it has handled
/// last.
public interface Positions {

    /// The positions of those aggregates that have one; the others are at 0.
    Map<String, Long> of(Collection<String> aggregateIds);

    /// Moves positions forward; one that is further already stays where it is.
    void advance(Map<String, Long> positions);
}
