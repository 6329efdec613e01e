package org.mentoring.local.demo;

/// The two the story follows.
record Pair(
        String id,
        String cohortId,
        Person mentor,
        Person mentee,
        String mentorId,
        String menteeId) {}
