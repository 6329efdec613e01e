package org.mentoring.system.stack;

/// Two people who have accepted each other.
///
/// @param id of the pairing
public record Pair(String id, String cohortId, Caller mentor, Caller mentee) {}
