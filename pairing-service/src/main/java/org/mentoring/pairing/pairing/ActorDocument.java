package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Actor;

/// Who made a move, inside a pairing's document:
///
/// ```
/// { who: "mentor" | "mentee" | "coordinator" | "service", person: "k3j…" of a coordinator }
/// ```
final class ActorDocument {

    private static final String WHO = "who";
    static final String PERSON = "person";
    private static final String COORDINATOR = "coordinator";
    private static final String SERVICE = "service";

    private ActorDocument() {}

    static Document encode(Actor actor) {
        return switch (actor) {
            case Actor.Partner(var side) -> new Document(WHO, side.wireName());
            case Actor.Coordinator(var person) ->
                    new Document(WHO, COORDINATOR).append(PERSON, person.value());
            case Actor.Service() -> new Document(WHO, SERVICE);
        };
    }

    static Actor decode(Document actor) {
        var who = actor.getString(WHO);
        return switch (who) {
            case COORDINATOR -> new Actor.Coordinator(new PersonId(actor.getString(PERSON)));
            case SERVICE -> new Actor.Service();
            default -> new Actor.Partner(WireNamed.parse(Side.class, who));
        };
    }

    /// How answers name who made a move.
    static String nameOf(Actor actor) {
        return encode(actor).getString(WHO);
    }
}
