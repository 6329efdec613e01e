package org.mentoring.meeting.schedule;

import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.MeetingRequests.AddAgendaItem;
import org.mentoring.meeting.schedule.MeetingRequests.MoveMeeting;
import org.mentoring.meeting.schedule.MeetingRequests.ScheduleMeeting;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.AgendaItemId;
import org.mentoring.meeting.schedule.domain.MeetingTime;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.meeting.schedule.domain.Rejection;
import org.mentoring.meeting.schedule.domain.WallTime;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.ProblemException;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Turns texts of a body into the domain's values. What cannot be one is 400 with its place.
final class MeetingInput {

    private MeetingInput() {}

    static MeetingTime time(ScheduleMeeting request, Instant now) {
        var asked = new WallTime(request.startsAt(), request.zone(), request.offset());
        return time(asked, request.durationMinutes(), now);
    }

    static MeetingTime time(MoveMeeting request, Instant now) {
        var asked = new WallTime(request.startsAt(), request.zone(), request.offset());
        return time(asked, request.durationMinutes(), now);
    }

    private static MeetingTime time(WallTime asked, int minutes, Instant now) {
        return switch (asked.read(Duration.ofMinutes(minutes), now)) {
            case WallTime.Reading.Of(MeetingTime time) -> time;
            case WallTime.Reading.Impossible(Rejection because) ->
                    throw MeetingProblems.of(because);
        };
    }

    /// The items that a booking brings along, each with an id that a repetition gives it again.
    static List<AgendaItem> agenda(CreationKey key, ScheduleMeeting request, PersonId by) {
        List<AddAgendaItem> asked = Objects.requireNonNullElse(request.agenda(), List.of());
        return IntStream.range(0, asked.size())
                .mapToObj(number ->
                        item(
                                key.idFor("agenda-item-" + number),
                                "/agenda/" + number,
                                asked.get(number),
                                by))
                .toList();
    }

    static AgendaItem item(String id, AddAgendaItem request, PersonId by) {
        return item(id, "", request, by);
    }

    /// @param place of the item in the body, as a JSON pointer
    private static AgendaItem item(String id, String place, AddAgendaItem request, PersonId by) {
        AgendaItem.Kind kind = MeetingVocabulary.kind(request.kind());
        URI url = https(place + "/url", request.url());
        if (kind == AgendaItem.Kind.MATERIAL && url == null) {
            throw invalid(place + "/url", "A material needs an address.");
        }
        return new AgendaItem(new AgendaItemId(id), kind, request.text().strip(), url, by);
    }

    /// An address that a browser opens without running anything: `https`, with a host, and without
    /// a password in it.
    static @Nullable URI https(String pointer, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if ("https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            // Refused below, as every other address that cannot be used.
        }
        throw invalid(pointer, "An https address, such as https://video.example/room.");
    }

    private static ProblemException invalid(String pointer, String detail) {
        return ProblemException.invalid(InputError.at(pointer, detail));
    }
}
