package org.mentoring.pairing.request;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.MentorProfile;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.request.domain.Stage;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.precondition.ETags;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Answers about pairing requests. The mentee sees everything, a mentor their own part of it, a
/// coordinator states, dates and numbers.
final class PairingRequestViews {

    private PairingRequestViews() {}

    /// What changes with the request itself and with the names shown beside it.
    static String tagOf(Stored<PairingRequest> request, Map<PersonId, String> names) {
        return ETags.of(request.version(), new TreeSet<>(names.values()));
    }

    /// Everybody whose name may be shown.
    static Set<PersonId> people(PairingRequest request) {
        var people = new HashSet<PersonId>();
        people.add(request.terms().asker().person());
        request.choices().forEach(choice -> people.add(choice.mentor().person()));
        return people;
    }

    static RequestView of(PairingRequest request, PersonId reader, Map<PersonId, String> names) {
        if (request.terms().asker().person().equals(reader)) {
            return toMentee(request, names);
        }
        return request.choices().stream()
                .filter(choice -> choice.mentor().person().equals(reader))
                .filter(request::isShownToMentor)
                .findFirst()
                .map(choice -> toMentor(request, choice, names))
                .orElseGet(() -> toCoordinator(request, names));
    }

    private static RequestView toMentee(PairingRequest request, Map<PersonId, String> names) {
        var choices =
                IntStream.range(0, request.choices().size())
                        .mapToObj(number -> choice(request, number, names))
                        .toList();
        return view(
                request,
                names,
                "mentee",
                request.status().wireName(),
                request.terms().message(),
                choices);
    }

    /// How it goes on with others is none of this mentor's business.
    private static RequestView toMentor(
            PairingRequest request, Choice choice, Map<PersonId, String> names) {
        var ending = choice.ending();
        var status =
                ending == null ? RequestStatus.PENDING.wireName() : ending.outcome().wireName();
        var asking = choice.asking();
        return new RequestView(
                request.terms().id().value(),
                request.terms().cohort().value(),
                status,
                "mentor",
                person(request.terms().asker().person(), names),
                request.terms().message(),
                asking == null ? request.terms().madeAt() : asking.since(),
                ending != null || asking == null ? null : asking.respondBy(),
                ending == null ? null : ending.at(),
                List.of(choice(choice, null, stateOf(request, choice), names)),
                null,
                null,
                pairingOf(request));
    }

    private static RequestView toCoordinator(PairingRequest request, Map<PersonId, String> names) {
        return view(request, names, null, request.status().wireName(), null, List.of());
    }

    private static RequestView view(
            PairingRequest request,
            Map<PersonId, String> names,
            @Nullable String you,
            String status,
            @Nullable String message,
            List<ChoiceView> choices) {
        var terms = request.terms();
        var asking = request.stage() instanceof Stage.Asked ? request.current().asking() : null;
        return new RequestView(
                terms.id().value(),
                terms.cohort().value(),
                status,
                you,
                person(terms.asker().person(), names),
                message,
                terms.madeAt(),
                asking == null ? null : asking.respondBy(),
                closedAt(request),
                choices,
                request.choices().size(),
                request.stage().choice() + 1,
                pairingOf(request));
    }

    private static @Nullable Instant closedAt(PairingRequest request) {
        return switch (request.stage()) {
            case Stage.Seeking _, Stage.Asked _, Stage.Releasing _ -> request.withdrawnAt();
            case Stage.Accepted(_, var since, _) -> since;
            case Stage.Closed(_, var at) -> at;
        };
    }

    private static @Nullable String pairingOf(PairingRequest request) {
        return request.status() == RequestStatus.ACCEPTED
                ? request.current().pairing().value()
                : null;
    }

    private static ChoiceView choice(
            PairingRequest request, int number, Map<PersonId, String> names) {
        var choice = request.choices().get(number);
        return choice(choice, number + 1, stateOf(request, choice), names);
    }

    private static String stateOf(PairingRequest request, Choice choice) {
        if (choice.ending() != null) {
            return choice.ending().outcome().wireName();
        }
        if (choice.asking() != null) {
            return "asked";
        }
        return request.current().equals(choice) ? "sought" : "waiting";
    }

    private static ChoiceView choice(
            Choice choice, @Nullable Integer rank, String state, Map<PersonId, String> names) {
        var asking = choice.asking();
        var ending = choice.ending();
        var reason = ending == null ? null : ending.reason();
        return new ChoiceView(
                rank,
                choice.mentor().enrolment().value(),
                person(choice.mentor().person(), names),
                state,
                asking == null ? null : asking.since(),
                asking == null ? null : asking.respondBy(),
                ending == null ? null : ending.at(),
                reason == null ? null : reason.wireName(),
                ending == null ? null : ending.message(),
                asking == null ? null : question(asking.question()));
    }

    private static @Nullable QuestionView question(Choice.@Nullable Question question) {
        return question == null
                ? null
                : new QuestionView(
                        question.text(), question.at(), question.answer(), question.answeredAt());
    }

    private static PersonView person(PersonId person, Map<PersonId, String> names) {
        return new PersonView(person.value(), names.get(person));
    }

    static MentorView of(MentorProfile profile, @Nullable String name) {
        var mentor = profile.mentor();
        return new MentorView(
                mentor.enrolment().value(),
                mentor.person().value(),
                name,
                mentor.skills(),
                mentor.languages(),
                mentor.zone().getId(),
                mentor.location(),
                profile.seniority(),
                mentor.freePlaces() > 0);
    }

    /// `GET /api/pairing-requests/{id}`.
    ///
    /// @param status `pending`, `accepted`, `declined`, `withdrawn` or `expired`; to a mentor, what
    ///   became of their own part
    /// @param you `mentee` or `mentor`; absent for a coordinator
    /// @param message to whoever is asked; absent for coordinators
    /// @param madeAt to a mentor, when they were asked
    /// @param respondBy until when the mentor who is asked may answer
    /// @param choices all for the mentee, the own one for a mentor, none for coordinators
    /// @param choiceCount absent for mentors
    /// @param choice whose turn it is or was last, from 1; absent for mentors
    record RequestView(
            String id,
            String cohortId,
            String status,
            @Nullable String you,
            PersonView mentee,
            @Nullable String message,
            Instant madeAt,
            @Nullable Instant respondBy,
            @Nullable Instant closedAt,
            List<ChoiceView> choices,
            @Nullable Integer choiceCount,
            @Nullable Integer choice,
            @Nullable String pairingId) {}

    /// One mentor of a request.
    ///
    /// @param rank from 1; absent for the mentor
    /// @param state `waiting`, `sought` (a place is looked for), `asked`, or how it ended:
    ///   `accepted`, `declined`, `expired`, `no-free-place`, `no-own-place`, `asked-already`,
    ///   `withdrawn`
    /// @param declineReason `no-time`, `not-my-field`, `away`, `has-left` or `other`
    /// @param declineMessage from the mentor to the mentee
    record ChoiceView(
            @Nullable Integer rank,
            String enrolmentId,
            PersonView mentor,
            String state,
            @Nullable Instant askedAt,
            @Nullable Instant respondBy,
            @Nullable Instant endedAt,
            @Nullable String declineReason,
            @Nullable String declineMessage,
            @Nullable QuestionView question) {}

    /// What the mentor would like to know, and the mentee's answer.
    record QuestionView(
            String text, Instant askedAt, @Nullable String answer, @Nullable Instant answeredAt) {}

    record PersonView(String id, @Nullable String name) {}

    /// `GET /api/cohorts/{id}/mentors`: somebody who can be asked.
    ///
    /// @param enrolmentId what a request names
    /// @param seniority `junior`, `professional`, `senior`, `lead` or `executive`
    /// @param hasFreePlace as things stand now
    record MentorView(
            String enrolmentId,
            String personId,
            @Nullable String name,
            List<String> skills,
            List<String> languages,
            String zone,
            @Nullable String location,
            String seniority,
            boolean hasFreePlace) {}
}
