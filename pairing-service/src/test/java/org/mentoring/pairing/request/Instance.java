package org.mentoring.pairing.request;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.pairing.AgreedPairings.Agreed;
import org.mentoring.pairing.run.work.RuleCheck;
import org.springframework.boot.test.context.TestComponent;

import java.time.Duration;
import java.time.InstantSource;

/// Makes instances of the feature beside the running one, on the same store, with a clock of their
/// own, and some that crash.
@TestComponent
final class Instance {

    private static final RequestSettings AT_ONCE =
            new RequestSettings(Duration.ofDays(1), Duration.ZERO, 100, Duration.ZERO);

    private final MongoPairingRequests requests;
    private final EnrolmentService enrolments;
    private final AgreedPairings agreed;
    private final RuleCheck rules;
    private final CohortService cohorts;

    Instance(
            MongoPairingRequests requests,
            EnrolmentService enrolments,
            AgreedPairings agreed,
            RuleCheck rules,
            CohortService cohorts) {
        this.requests = requests;
        this.enrolments = enrolments;
        this.agreed = agreed;
        this.rules = rules;
        this.cohorts = cohorts;
    }

    Parts with(Crash crash, InstantSource clock) {
        var places = new CrashingPlaces(crash, new EnrolmentPlaces(enrolments));
        var pairs = new CrashingPairs(crash, PairingRequestConfiguration.pairs(agreed));
        var held = new HeldPlaces(places, pairs, requests, (_, _, _) -> false);
        var progress = new RequestProgress(requests, held, pairs, AT_ONCE.secondLook(), clock);
        var mentors = new RequestedMentors(enrolments, rules, requests);
        return new Parts(
                new PairingRequestService(requests, mentors, progress, cohorts, clock),
                new DueRequests(requests, progress, AT_ONCE, clock));
    }

    /// What one instance consists of.
    record Parts(PairingRequestService service, DueRequests due) {}

    private record CrashingPlaces(Crash crash, Places places) implements Places {

        @Override
        public boolean isFull(EnrolmentId id, PairingId pairing) {
            return crash.survive(() -> places.isFull(id, pairing));
        }

        @Override
        public boolean reserve(EnrolmentId id, PairingId pairing) {
            return crash.survive(() -> places.reserve(id, pairing));
        }

        @Override
        public void confirm(EnrolmentId id, PairingId pairing) {
            crash.survive(() -> {
                places.confirm(id, pairing);
                return true;
            });
        }

        @Override
        public void release(EnrolmentId id, PairingId pairing) {
            crash.survive(() -> {
                places.release(id, pairing);
                return true;
            });
        }
    }

    private record CrashingPairs(Crash crash, Pairs pairs) implements Pairs {

        @Override
        public boolean begin(Agreed two) {
            return crash.survive(() -> pairs.begin(two));
        }

        @Override
        public boolean havePlaces(PairingId id) {
            return crash.survive(() -> pairs.havePlaces(id));
        }
    }
}
