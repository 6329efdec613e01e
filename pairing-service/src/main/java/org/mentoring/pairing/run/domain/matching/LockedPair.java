package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.EnrolmentId;

/// Two people who are to be paired, whoever would fit better.
public record LockedPair(EnrolmentId mentor, EnrolmentId mentee) {}
