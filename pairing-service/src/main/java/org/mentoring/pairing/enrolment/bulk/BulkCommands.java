package org.mentoring.pairing.enrolment.bulk;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.bulk.BulkRequests.ChangeEnrolments;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.AddTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.RemoveTag;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.Resume;
import org.mentoring.pairing.enrolment.domain.EnrolmentCommand.TakePause;
import org.mentoring.pairing.enrolment.domain.Tag;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.time.Instant;

/// From a body to the command that each enrolment is given.
final class BulkCommands {

    private BulkCommands() {}

    /// @throws ProblemException 400 for what does not belong to the action, and for what is missing
    static EnrolmentCommand of(ChangeEnrolments request, Instant now) {
        var action = WireNamed.parse(BulkAction.class, request.action());
        if (request.tag() != null && !action.takesTag()) {
            throw wrong("/tag", "Only tag and untag take a tag.");
        }
        if (request.until() != null && action != BulkAction.PAUSE) {
            throw wrong("/until", "Only pause takes a day.");
        }
        return switch (action) {
            case TAG -> new AddTag(tag(request.tag()));
            case UNTAG -> new RemoveTag(tag(request.tag()));
            case PAUSE -> new TakePause(request.until(), now);
            case RESUME -> new Resume();
        };
    }

    private static Tag tag(@Nullable String written) {
        return Tag.of(written == null ? "" : written)
                .orElseThrow(() -> wrong("/tag", Tag.EXPECTED));
    }

    private static ProblemException wrong(String pointer, String words) {
        return ProblemException.invalid(InputError.at(pointer, words));
    }
}
