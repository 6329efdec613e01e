package org.mentoring.pairing.cohort;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Support;
import org.mentoring.pairing.domain.Structure;
import org.mentoring.pairing.domain.WireNamed;

/// How pairs are helped along, in the state of a cohort.
final class SupportDocument {

    private static final String STRUCTURE = "structure";
    private static final String AGENDA_LEAD_HOURS = "agendaLeadHours";
    private static final String AGREEMENT_PROMPT_DAYS = "agreementPromptDays";
    private static final String FIT_CHECK_DAYS = "fitCheckDays";
    private static final String SILENCE_FACTOR = "silenceFactor";
    private static final String SMALLEST_GROUP = "smallestGroup";

    private SupportDocument() {}

    static Document encode(Support support) {
        return new Document(STRUCTURE, support.structure().wireName())
                .append(AGENDA_LEAD_HOURS, support.agendaLeadHours())
                .append(AGREEMENT_PROMPT_DAYS, support.agreementPromptDays())
                .append(FIT_CHECK_DAYS, support.fitCheckDays())
                .append(SILENCE_FACTOR, support.silenceFactor())
                .append(SMALLEST_GROUP, support.smallestGroup());
    }

    static Support decode(@Nullable Document support) {
        return support == null
                ? Support.DEFAULT
                : new Support(
                        WireNamed.parse(Structure.class, support.getString(STRUCTURE)),
                        support.getInteger(AGENDA_LEAD_HOURS),
                        support.getInteger(AGREEMENT_PROMPT_DAYS),
                        support.getInteger(FIT_CHECK_DAYS),
                        support.getInteger(SILENCE_FACTOR),
                        support.getInteger(SMALLEST_GROUP));
    }
}
