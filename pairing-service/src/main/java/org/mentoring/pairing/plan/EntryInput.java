package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.plan.EntryRequests.AddLearningItem;
import org.mentoring.pairing.plan.EntryRequests.AddReflection;
import org.mentoring.pairing.plan.EntryRequests.AddStep;
import org.mentoring.pairing.plan.EntryRequests.EditLearningItem;
import org.mentoring.pairing.plan.EntryRequests.EditStep;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.LearningItem.Offer;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.LearningStatus;
import org.mentoring.pairing.plan.domain.Readers;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.ReflectionKind;
import org.mentoring.pairing.plan.domain.Step;
import org.mentoring.pairing.plan.domain.WebLink;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.time.Instant;

/// From a body to what a goal gathers.
public final class EntryInput {

    private EntryInput() {}

    static Step step(EntryId id, AddStep request) {
        return new Step(id, request.text().strip(), request.dueOn(), null);
    }

    static Step step(EntryId id, EditStep request, Instant now) {
        return new Step(
                id,
                request.text().strip(),
                request.dueOn(),
                Entry.doneAt(null, request.done(), now));
    }

    static LearningItem item(EntryId id, AddLearningItem request) {
        return LearningItem.planned(
                id,
                new Offer(
                        WireNamed.parse(LearningKind.class, request.kind()),
                        request.title().strip(),
                        link("/link", request.link()),
                        request.dueOn()));
    }

    static LearningItem item(EntryId id, EditLearningItem request, Instant now) {
        var status = WireNamed.parse(LearningStatus.class, request.status());
        return new LearningItem(
                id,
                new Offer(
                        WireNamed.parse(LearningKind.class, request.kind()),
                        request.title().strip(),
                        link("/link", request.link()),
                        request.dueOn()),
                status,
                Entry.doneAt(null, status == LearningStatus.DONE, now));
    }

    static Reflection reflection(EntryId id, AddReflection request, Instant now) {
        return new Reflection(
                id,
                now,
                WireNamed.parse(ReflectionKind.class, request.kind()),
                request.text().strip(),
                WireNamed.parse(Readers.class, request.visibility()));
    }

    /// The link that a text is.
    ///
    /// @param pointer where the text stands in the body
    /// @throws ProblemException 400 when it is none
    public static @Nullable WebLink link(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return WebLink.of(text)
                .orElseThrow(() ->
                        ProblemException.invalid(
                                InputError.at(
                                        pointer,
                                        "An http or https address, such as"
                                                + " https://example.org/course.")));
    }
}
