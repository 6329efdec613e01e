package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Closing;
import org.mentoring.pairing.pairing.domain.Closure;
import org.mentoring.pairing.pairing.domain.Reflection;

import java.util.EnumMap;
import java.util.Map;

/// How a relationship closed and what the two think of it, inside its pairing's document:
///
/// ```
/// { how: "rematch", by: { … }, reason: "…" | null, at, rematchFor: ["mentee", "mentor"],
///   reflections: { mentor: { words, shared: true, at } } }
/// ```
///
/// [ActorDocument] shows who.
final class ClosureDocument {

    private static final String AT = "at";
    private static final String REMATCH_FOR = "rematchFor";
    private static final String HOW = "how";
    static final String BY = "by";
    private static final String REASON = "reason";
    private static final String REFLECTIONS = "reflections";
    private static final String WORDS = "words";
    private static final String SHARED = "shared";

    private ClosureDocument() {}

    static Document encode(Closure closure, Map<Side, Reflection> reflections) {
        var words = new Document();
        reflections.forEach((side, reflection) -> words.append(side.wireName(), of(reflection)));
        return new Document(HOW, closure.how().wireName())
                .append(BY, ActorDocument.encode(closure.by()))
                .append(REASON, closure.reason())
                .append(AT, closure.at())
                .append(REMATCH_FOR, PairingDocument.names(closure.rematchFor()))
                .append(REFLECTIONS, words);
    }

    private static Document of(Reflection reflection) {
        return new Document(WORDS, reflection.words())
                .append(SHARED, reflection.shared())
                .append(AT, reflection.at());
    }

    static Closure closure(Document closure) {
        return new Closure(
                WireNamed.parse(Closing.class, closure.getString(HOW)),
                ActorDocument.decode(closure.get(BY, Document.class)),
                closure.getString(REASON),
                closure.getDate(AT).toInstant(),
                PairingDocument.sides(closure.getList(REMATCH_FOR, String.class)));
    }

    static Map<Side, Reflection> reflections(Document closure) {
        var reflections = new EnumMap<Side, Reflection>(Side.class);
        var words = closure.get(REFLECTIONS, Document.class);
        words.keySet()
                .forEach(side ->
                        reflections.put(
                                WireNamed.parse(Side.class, side),
                                reflection(words.get(side, Document.class))));
        return reflections;
    }

    private static Reflection reflection(Document reflection) {
        return new Reflection(
                reflection.getString(WORDS),
                reflection.getBoolean(SHARED),
                reflection.getDate(AT).toInstant());
    }
}
