package org.mentoring.pairing.run.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision.Accepted;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.PairingRun.Cancelled;
import org.mentoring.pairing.run.domain.PairingRun.Completed;
import org.mentoring.pairing.run.domain.PairingRun.Failed;
import org.mentoring.pairing.run.domain.PairingRun.Messages;
import org.mentoring.pairing.run.domain.PairingRun.Publication;
import org.mentoring.pairing.run.domain.PairingRun.Published;
import org.mentoring.pairing.run.domain.PairingRun.Publishing;
import org.mentoring.pairing.run.domain.PairingRun.Request;
import org.mentoring.pairing.run.domain.PairingRun.Requested;
import org.mentoring.pairing.run.domain.PairingRun.Result;
import org.mentoring.pairing.run.domain.PairingRunCommand.BaseOn;
import org.mentoring.pairing.run.domain.PairingRunCommand.Cancel;
import org.mentoring.pairing.run.domain.PairingRunCommand.Complete;
import org.mentoring.pairing.run.domain.PairingRunCommand.Fail;
import org.mentoring.pairing.run.domain.PairingRunCommand.FinishPublication;
import org.mentoring.pairing.run.domain.PairingRunCommand.Publish;
import org.mentoring.pairing.run.domain.PairingRunCommand.Review;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class PairingRunTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Request REQUEST =
            new Request(
                    new PairingRunId("run00000000000000001"),
                    new CohortId("cohort00000000000001"),
                    new PersonId("coordinator000000001"),
                    Aim.BEST_FIT,
                    null,
                    WhatIf.NOTHING,
                    NOON);

    private static final UsedSettings USED = new UsedSettings(6, Map.of("skills", 40));

    private static final Result RESULT =
            new Result("attempt1", "fingerprint", "people", USED, 37, 1, 0, 31000, NOON);

    private static final Publication SOME =
            new Publication(
                    List.of(new PairingId("pairing000000000001")), new Messages("Hello.", null));

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    requested  | complete | Completed
                    requested  | fail     | Failed
                    requested  | cancel   | Cancelled
                    requested  | publish  | CONFLICT
                    requested  | finish   | CONFLICT
                    requested  | some     | CONFLICT
                    requested  | part     | CONFLICT
                    requested  | review   | CONFLICT
                    requested  | baseOn   | CONFLICT
                    completed  | complete | CONFLICT
                    completed  | fail     | CONFLICT
                    completed  | cancel   | CONFLICT
                    completed  | publish  | PublicationStarted
                    completed  | finish   | CONFLICT
                    completed  | some     | PublicationStarted
                    completed  | part     | CONFLICT
                    completed  | review   | nothing
                    completed  | baseOn   | nothing
                    publishing | complete | CONFLICT
                    publishing | fail     | CONFLICT
                    publishing | cancel   | CONFLICT
                    publishing | publish  | nothing
                    publishing | finish   | Published
                    publishing | some     | CONFLICT
                    publishing | part     | PublishedInPart
                    publishing | review   | CONFLICT
                    publishing | baseOn   | nothing
                    published  | complete | CONFLICT
                    published  | fail     | CONFLICT
                    published  | cancel   | CONFLICT
                    published  | publish  | nothing
                    published  | finish   | CONFLICT
                    published  | some     | CONFLICT
                    published  | part     | CONFLICT
                    published  | review   | CONFLICT
                    published  | baseOn   | nothing
                    failed     | complete | CONFLICT
                    failed     | fail     | CONFLICT
                    failed     | cancel   | CONFLICT
                    failed     | publish  | CONFLICT
                    failed     | finish   | CONFLICT
                    failed     | some     | CONFLICT
                    failed     | part     | CONFLICT
                    failed     | review   | CONFLICT
                    failed     | baseOn   | CONFLICT
                    cancelled  | complete | CONFLICT
                    cancelled  | fail     | CONFLICT
                    cancelled  | cancel   | nothing
                    cancelled  | publish  | CONFLICT
                    cancelled  | finish   | CONFLICT
                    cancelled  | some     | CONFLICT
                    cancelled  | part     | CONFLICT
                    cancelled  | review   | CONFLICT
                    cancelled  | baseOn   | CONFLICT
                    """)
    void livesAsTheTableSays(String state, String command, String outcome) {
        var decided = given(state(state)).when(run -> PairingRun.decide(run, command(command)));

        assertThat(decided.inShort()).isEqualTo(outcome);
    }

    @Test
    void keepsItsResultUntilItIsPublished() {
        var run = PairingRun.begin(new PairingRunEvent.Requested(REQUEST));
        run = after(run, new Complete(RESULT));
        run = after(run, new Publish(Publication.OF_ALL));
        run = after(run, new FinishPublication(36, 0, NOON));

        assertThat(run).isEqualTo(new Published(REQUEST, RESULT, 36, NOON));
    }

    @Test
    void isOpenForTheOthersWhenSomeDraftsArePublished() {
        PairingRun run = new Completed(REQUEST, RESULT);
        run = after(run, new Publish(SOME));
        assertThat(run).isEqualTo(new Publishing(REQUEST, RESULT, SOME));
        run = after(run, new FinishPublication(1, 36, NOON));

        assertThat(run).isEqualTo(new Completed(REQUEST, RESULT));
    }

    @Test
    void saysWhyItFailed() {
        var run = after(new Requested(REQUEST), new Fail("Too many people.", NOON));

        assertThat(run).isEqualTo(new Failed(REQUEST, "Too many people.", NOON));
    }

    private static PairingRun after(PairingRun run, PairingRunCommand command) {
        var accepted = (Accepted<PairingRunEvent>) PairingRun.decide(run, command);
        return PairingRun.evolve(run, accepted.events().getFirst());
    }

    private static PairingRun state(String name) {
        return switch (name) {
            case "requested" -> new Requested(REQUEST);
            case "completed" -> new Completed(REQUEST, RESULT);
            case "publishing" -> new Publishing(REQUEST, RESULT, Publication.OF_ALL);
            case "published" -> new Published(REQUEST, RESULT, 37, NOON);
            case "failed" -> new Failed(REQUEST, "Too many people.", NOON);
            case "cancelled" -> new Cancelled(REQUEST, REQUEST.by(), NOON);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PairingRunCommand command(String name) {
        return switch (name) {
            case "complete" -> new Complete(RESULT);
            case "fail" -> new Fail("Too many people.", NOON);
            case "cancel" -> new Cancel(REQUEST.by(), NOON);
            case "publish" -> new Publish(Publication.OF_ALL);
            case "some" -> new Publish(SOME);
            case "part" -> new FinishPublication(2, 35, NOON);
            case "review" -> new Review();
            case "baseOn" -> new BaseOn();
            case "finish" -> new FinishPublication(37, 0, NOON);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
