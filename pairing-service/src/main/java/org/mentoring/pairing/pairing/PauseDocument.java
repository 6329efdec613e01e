package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Pause;

import java.util.Date;

/// A pause inside its pairing's document:
///
/// ```
/// { by: { … }, away: "mentor" | null, gone: false, at, until: <date> | null }
/// ```
///
/// [ActorDocument] shows who.
final class PauseDocument {

    static final String UNTIL = "until";
    private static final String BY = "by";
    private static final String AWAY = "away";
    private static final String GONE = "gone";
    private static final String AT = "at";

    private PauseDocument() {}

    static Document encode(Pause pause) {
        var away = pause.away();
        return new Document(BY, ActorDocument.encode(pause.by()))
                .append(AWAY, away == null ? null : away.wireName())
                .append(GONE, pause.gone())
                .append(AT, pause.at())
                .append(UNTIL, pause.until());
    }

    static Pause decode(Document pause) {
        var away = pause.getString(AWAY);
        Date until = pause.getDate(UNTIL);
        return new Pause(
                ActorDocument.decode(pause.get(BY, Document.class)),
                away == null ? null : WireNamed.parse(Side.class, away),
                pause.getBoolean(GONE),
                pause.getDate(AT).toInstant(),
                until == null ? null : until.toInstant());
    }
}
