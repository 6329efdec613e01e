package org.mentoring.pairing.api;

import org.mentoring.pairing.PairingServiceApplication;
import org.mentoring.web.test.TestTokensConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Starts the service once for all classes that carry this, on servers of their own. They share its
/// data, so each makes its own cohort.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PairingServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mentoring.pairing.runs.interval=200ms",
            "mentoring.pairing.runs.lease=1s",
            "mentoring.pairing.runs.pause=100ms",
            "mentoring.pairing.run-progress.interval=100ms",
            "mentoring.pairing.run-progress.heartbeat=300ms",
            "mentoring.pairing.run-progress.streams=3",
            "mentoring.pairing.left-over-places.interval=200ms",
            "mentoring.pairing.moves.interval=1h",
            "mentoring.people.erasure.interval=1h",
            "mentoring.pairing.clock.interval=1s",
            "mentoring.pairing.last-days.interval=1s",
            "mentoring.pairing.fit-checks.interval=1s"
        })
@Import({
    TestTokensConfiguration.class,
    FreshPairingServers.class,
    Api.class,
    NewCohorts.class,
    ShiftedClock.class
})
public @interface WholeService {}
