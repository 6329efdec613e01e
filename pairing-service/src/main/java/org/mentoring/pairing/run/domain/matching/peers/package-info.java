/// The best pairs among people of one kind, each of whom may be paired with any other: a matching
/// in a general graph, and not between two sides. People are numbers here.
@NullMarked
package org.mentoring.pairing.run.domain.matching.peers;

import org.jspecify.annotations.NullMarked;
