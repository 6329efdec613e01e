package org.mentoring.pairing.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.PROFILE;
import static org.mentoring.pairing.enrolment.domain.EnrolmentScenes.mentor;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.domain.Answers;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Described;
import org.mentoring.pairing.enrolment.domain.EnrolmentEvent.Moved;
import org.mentoring.pairing.enrolment.domain.Move;
import org.mentoring.pairing.enrolment.domain.Profile;
import org.mentoring.pairing.enrolment.domain.Tags;

import java.util.List;
import java.util.Map;

class EnrolmentDocumentTest {

    private static final CohortId AUTUMN = new CohortId("cohort00000000000002");

    private final EnrolmentDocument document = new EnrolmentDocument();

    @Test
    void keepsAnswersAndWhereThePersonHasGone() {
        var answers = Answers.of(Map.of("office", List.of("Rome"), "topics", List.of("a", "b")));
        var answered = Enrolment.evolve(mentor(2, 1), new Described(answering(answers)));
        var moved = Enrolment.evolve(answered, new Moved(new Move(AUTUMN, 2, false)));

        assertThat(document.decode(document.encode(answered))).isEqualTo(answered);
        assertThat(document.decode(document.encode(moved))).isEqualTo(moved);
    }

    @Test
    void keepsTagsAsWrittenWithWhatTheyAreComparedBy() {
        var tagged = mentor(2, 1).labelled(Tags.of(List.of("Needs-Visa", "pilot")));

        var written = document.encode(tagged);

        assertThat(written.getList("tags", Document.class))
                .extracting(it -> it.getString("key"))
                .containsExactly("needs-visa", "pilot");
        assertThat(document.decode(written)).isEqualTo(tagged);
    }

    @Test
    void readsWhatAnEarlierReleaseWrote() {
        var written = document.encode(mentor(2, 1));
        written.get("profile", Document.class).remove("answers");
        written.remove("tags");

        assertThat(written).doesNotContainKeys("move", "pause");
        assertThat(document.decode(written)).isEqualTo(mentor(2, 1));
    }

    private static Profile answering(Answers answers) {
        return new Profile(
                PROFILE.zone(),
                PROFILE.languages(),
                PROFILE.skills(),
                PROFILE.goals(),
                PROFILE.location(),
                PROFILE.seniority(),
                PROFILE.manager(),
                answers);
    }
}
