package org.mentoring.feedback.request;

import org.mentoring.contracts.meeting.MeetingView;
import org.mentoring.feedback.request.domain.Decision;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.FeedbackCommand.Request;
import org.mentoring.feedback.request.domain.PersonId;
import org.mentoring.feedback.request.domain.Question;
import org.mentoring.runtime.aggregate.AggregateStore;
import org.mentoring.runtime.aggregate.Ids;

import java.time.Duration;
import java.time.Instant;

/// Asks both sides for feedback after a meeting. What it makes has an id that derives from meeting
/// and person, so asking again makes nothing.
public final class FeedbackAsking {

    private final AggregateStore<Feedback> store;
    private final Duration timeToAnswer;

    FeedbackAsking(AggregateStore<Feedback> store, Duration timeToAnswer) {
        this.store = store;
        this.timeToAnswer = timeToAnswer;
    }

    /// Asks each of those who met about the other.
    ///
    /// @param cause the id of the event that says so
    /// @param at when it was recorded
    public void afterMeeting(MeetingView meeting, String cause, Instant at) {
        for (String author : meeting.attendeeIds()) {
            for (String partner : meeting.attendeeIds()) {
                if (!author.equals(partner)) {
                    ask(question(meeting, author, partner), cause, at);
                }
            }
        }
    }

    private void ask(Question question, String cause, Instant at) {
        String id = Ids.derivedFrom("feedback", question.meetingId(), question.author().value());
        var unasked = new Feedback.Unasked();
        if (Feedback.decide(unasked, new Request(question, timeToAnswer, at))
                instanceof Decision.Accepted(var requested)) {
            store.create(id, cause, FeedbackEventTranslator.change(id, unasked, requested));
        }
    }

    private static Question question(MeetingView meeting, String author, String partner) {
        return new Question(
                meeting.meetingId(),
                meeting.pairingId(),
                meeting.cohortId(),
                new PersonId(author),
                new PersonId(partner));
    }
}
