package org.mentoring.pairing.pairing;

import org.bson.Document;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.pairing.domain.Agreement;
import org.mentoring.pairing.pairing.domain.Channel;

/// One version of an agreement inside its pairing's document:
///
/// ```
/// { version: 1, proposedBy: "mentee", confirmedBy: ["mentee"], proposedAt, cadenceDays: 14,
///   meetingMinutes: 45, channel: "video", noticeHours: 24, structure: "light",
///   expectations: "…" | null, confidentiality: "…" | null }
/// ```
final class AgreementDocument {

    private static final String VERSION = "version";
    private static final String PROPOSED_BY = "proposedBy";
    private static final String CONFIRMED_BY = "confirmedBy";
    private static final String PROPOSED_AT = "proposedAt";
    private static final String CADENCE_DAYS = "cadenceDays";
    private static final String MEETING_MINUTES = "meetingMinutes";
    private static final String CHANNEL = "channel";
    private static final String NOTICE_HOURS = "noticeHours";
    private static final String STRUCTURE = "structure";
    private static final String EXPECTATIONS = "expectations";
    private static final String CONFIDENTIALITY = "confidentiality";

    private AgreementDocument() {}

    static Document encode(Agreement agreement) {
        var content = agreement.content();
        return new Document(VERSION, agreement.version())
                .append(PROPOSED_BY, agreement.proposedBy().wireName())
                .append(CONFIRMED_BY, PairingDocument.names(agreement.confirmedBy()))
                .append(PROPOSED_AT, agreement.proposedAt())
                .append(CADENCE_DAYS, content.cadenceDays())
                .append(MEETING_MINUTES, content.meetingMinutes())
                .append(CHANNEL, content.channel().wireName())
                .append(NOTICE_HOURS, content.noticeHours())
                .append(STRUCTURE, content.structure().wireName())
                .append(EXPECTATIONS, content.expectations())
                .append(CONFIDENTIALITY, content.confidentiality());
    }

    static Agreement decode(Document agreement) {
        return new Agreement(
                agreement.getInteger(VERSION),
                WireNamed.parse(Side.class, agreement.getString(PROPOSED_BY)),
                PairingDocument.sides(agreement.getList(CONFIRMED_BY, String.class)),
                new Agreement.Content(
                        agreement.getInteger(CADENCE_DAYS),
                        agreement.getInteger(MEETING_MINUTES),
                        WireNamed.parse(Channel.class, agreement.getString(CHANNEL)),
                        agreement.getInteger(NOTICE_HOURS),
                        WireNamed.parse(Structure.class, agreement.getString(STRUCTURE)),
                        agreement.getString(EXPECTATIONS),
                        agreement.getString(CONFIDENTIALITY)),
                agreement.getDate(PROPOSED_AT).toInstant());
    }
}
