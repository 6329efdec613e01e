package org.mentoring.benchmarks.pipeline;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.pairing.AgreedChannel;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.AgreementView;
import org.mentoring.contracts.pairing.PairSide;
import org.mentoring.contracts.pairing.PairingAgreementConfirmed;
import org.mentoring.contracts.pairing.PairingStatus;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.contracts.people.PersonChanged;
import org.mentoring.contracts.people.PersonView;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.log.EventRecords;
import org.mentoring.runtime.log.KafkaEventLog;
import org.mentoring.runtime.log.KafkaRecords;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes pairs known to the service that takes commands: by the events that tell of them, written
/// as the service that owns pairs would. Each pair has agreed on everything and is active.
record Cast(String bootstrap) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long FIRST = 1;

    /// A pair whose mentor sends the commands.
    record Pair(String pairingId, String mentorEmail) {}

    List<Pair> tellOf(int pairs) {
        Map<String, Object> settings = new HashMap<>(KafkaRecords.producerSettings(PATIENCE));
        settings.put("bootstrap.servers", bootstrap);
        List<Pair> told = new ArrayList<>();
        try (KafkaEventLog log = new KafkaEventLog(() -> new KafkaProducer<>(settings), PATIENCE)) {
            String cohort = Ids.random();
            for (int number = 1; number <= pairs; number++) {
                told.add(tell(log, cohort, "mentor" + number, "mentee" + number));
            }
        }
        return told;
    }

    private static Pair tell(KafkaEventLog log, String cohort, String mentor, String mentee) {
        PersonView one = person(mentor);
        PersonView other = person(mentee);
        PairingView pairing = pairing(cohort, one.personId(), other.personId());
        tell(log, new PersonChanged(one));
        tell(log, new PersonChanged(other));
        tell(log, new PairingAgreementConfirmed(PairSide.MENTOR, 1, pairing));
        return new Pair(pairing.pairingId(), one.email());
    }

    private static void tell(KafkaEventLog log, MentoringEvent event) {
        EventType type = EventCatalog.of(event.getClass());
        PendingEvent first =
                new PendingEvent(
                        FIRST,
                        PendingEvent.idOf(event.aggregateId(), FIRST),
                        type.wireName(),
                        type.topic().name(),
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        null,
                        new EventData(new EventCodec().encode(event)));
        log.append(EventRecords.of(event.aggregateId(), first)).join();
    }

    private static PersonView person(String name) {
        String email = name + "@example.org";
        return new PersonView(
                Ids.random(), name, email, "Europe/Berlin", "en", EmploymentStatus.ACTIVE);
    }

    private static PairingView pairing(String cohort, String mentor, String mentee) {
        List<PairSide> both = List.of(PairSide.MENTOR, PairSide.MENTEE);
        AgreementView agreement =
                new AgreementView(
                        1, AgreementStatus.CONFIRMED, both, 14, 45, AgreedChannel.VIDEO, 24);
        return new PairingView(
                Ids.random(),
                cohort,
                null,
                mentor,
                mentee,
                PairingStatus.ACTIVE,
                both,
                agreement,
                0,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                null,
                null);
    }
}
