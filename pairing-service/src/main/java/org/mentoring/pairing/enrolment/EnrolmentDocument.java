package org.mentoring.pairing.enrolment;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Move;
import org.mentoring.pairing.enrolment.domain.Pause;
import org.mentoring.pairing.enrolment.domain.Place;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.runtime.aggregate.StateCodec;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The state of an enrolment's document in `enrolments`:
///
/// ```
/// { id, cohort, person, role: "mentor", capacity: 2,
///   profile: { … },                                  [ProfileDocument]
///   tags: [ { key: "needs-visa", words: "Needs-visa" } ],                    [TagsDocument]
///   pause: { until: <date> },
///   move: { to: "m2a…", number: 1, arrived: true },
///   places: [ { pairing: "m2a…", place: "reserved" | "confirmed" } ] }
/// ```
///
/// Earlier releases had no `answers` and no `tags`. Who has not moved has no `move`, who has not
/// paused no `pause`; a pause without an end has no `until`.
final class EnrolmentDocument implements StateCodec<Enrolment> {

    static final String COHORT = "cohort";
    static final String PERSON = "person";
    static final String ROLE = "role";
    private static final String ID = "id";
    static final String CAPACITY = "capacity";
    static final String PROFILE = "profile";
    static final String TAGS = "tags";
    static final String PAUSE = "pause";
    static final String UNTIL = "until";
    static final String MOVE = "move";
    static final String ARRIVED = "arrived";
    private static final String TO = "to";
    private static final String NUMBER = "number";
    static final String PLACES = "places";
    private static final String PAIRING = "pairing";
    private static final String PLACE = "place";

    @Override
    public Document encode(Enrolment enrolment) {
        var state =
                new Document(ID, enrolment.id().value())
                        .append(COHORT, enrolment.cohort().value())
                        .append(PERSON, enrolment.person().value())
                        .append(ROLE, enrolment.role().wireName())
                        .append(CAPACITY, enrolment.capacity())
                        .append(PROFILE, ProfileDocument.encode(enrolment.profile()))
                        .append(TAGS, TagsDocument.encode(enrolment.tags()))
                        .append(PLACES, encode(enrolment.places()));
        var pause = enrolment.pause();
        if (pause != null) {
            state.append(PAUSE, encode(pause));
        }
        var move = enrolment.move();
        return move == null ? state : state.append(MOVE, encode(move));
    }

    private static Document encode(Move move) {
        return new Document(TO, move.to().value())
                .append(NUMBER, move.number())
                .append(ARRIVED, move.arrived());
    }

    private static @Nullable Move move(@Nullable Document move) {
        return move == null
                ? null
                : new Move(
                        new CohortId(move.getString(TO)),
                        move.getInteger(NUMBER),
                        move.getBoolean(ARRIVED));
    }

    private static Document encode(Pause pause) {
        var until = pause.until();
        return until == null ? new Document() : new Document(UNTIL, Date.from(until));
    }

    private static List<Document> encode(Map<PairingId, Place> places) {
        return places.entrySet().stream()
                .map(entry ->
                        new Document(PAIRING, entry.getKey().value())
                                .append(PLACE, entry.getValue().wireName()))
                .toList();
    }

    @Override
    public Enrolment decode(Document state) {
        return new Enrolment(
                new EnrolmentId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                new PersonId(state.getString(PERSON)),
                WireNamed.parse(Role.class, state.getString(ROLE)),
                state.getInteger(CAPACITY),
                ProfileDocument.decode(state.get(PROFILE, Document.class)),
                TagsDocument.decode(state.getList(TAGS, Document.class, List.of())),
                pause(state.get(PAUSE, Document.class)),
                move(state.get(MOVE, Document.class)),
                places(state.getList(PLACES, Document.class)));
    }

    private static @Nullable Pause pause(@Nullable Document pause) {
        return pause == null
                ? null
                : new Pause(
                        Optional.ofNullable(pause.getDate(UNTIL))
                                .map(Date::toInstant)
                                .orElse(null));
    }

    private static Map<PairingId, Place> places(List<Document> rows) {
        var places = new LinkedHashMap<PairingId, Place>();
        for (var row : rows) {
            places.put(
                    new PairingId(row.getString(PAIRING)),
                    WireNamed.parse(Place.class, row.getString(PLACE)));
        }
        return places;
    }
}
