package org.mentoring.runtime.consumer;

/// What a subscription remembers between batches.
public record SubscriptionStores(Positions positions, HeldEvents held) {}
