package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.node.ObjectNode;

/// How much form a pair has whose agreement does not say it.
@WholeService
class AgreementStructureIT {

    private final Api api;

    @Autowired
    AgreementStructureIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"light, , light", "structured, , structured", "structured, light, light"})
    void isThatOfItsCohortUnlessThePairChoosesAnother(
            String ofCohort, @Nullable String ofPair, String agreed) {
        var scene = PlanScene.active(api);
        settle(scene, ofCohort);

        var proposed =
                scene.mentee()
                        .put(
                                scene.pairing() + "/agreement",
                                agreement(ofPair),
                                "If-Match",
                                scene.mentee().get(scene.pairing()).etag());

        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(200);
        assertThat(proposed.text("/agreement/structure")).isEqualTo(agreed);
    }

    private static void settle(PlanScene scene, String structure) {
        var cohort = scene.cohort();
        var coordinator = scene.coordinator();
        var settings = (ObjectNode) coordinator.get(cohort + "/export").body().at("/settings");
        settings.put("structure", structure);
        var seen = coordinator.get(cohort).etag();
        var settled = coordinator.put(cohort, settings.toString(), "If-Match", seen);
        assertThat(settled.status()).as(settled.toString()).isEqualTo(200);
    }

    private static String agreement(@Nullable String structure) {
        var chosen = structure == null ? "" : ", \"structure\": \"" + structure + "\"";
        return """
        {"cadenceDays": 14, "meetingMinutes": 45, "channel": "video", "noticeHours": 24%s}
        """
                .formatted(chosen);
    }
}
