package org.mentoring.contracts;

/// One fact that was published. Every implementation is a record whose components are, under the
/// same names, the properties of the JSON that travels; its type is declared in [EventCatalog].
///
/// Records of one aggregate share a sealed interface beside them, so that a consumer's `switch` is
/// exhaustive. This one is open because those live in several packages.
///
/// Constructors refuse `null` where a property is required and copy lists: whatever decodes an
/// event fails on a missing property instead of passing it on.
public interface MentoringEvent {

    /// Whom the event is about: the key of the Kafka record and the first half of the event's id.
    String aggregateId();
}
