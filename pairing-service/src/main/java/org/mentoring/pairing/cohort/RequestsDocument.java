package org.mentoring.pairing.cohort;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.RequestSettings;
import org.mentoring.pairing.cohort.domain.RequestWay;
import org.mentoring.pairing.domain.WireNamed;

/// How mentees ask to be paired, in the state of a cohort:
///
/// ```
/// { way: "ask", expiryDays: 14, reminderDays: [3, 10], approval: false }
/// ```
final class RequestsDocument {

    private static final String WAY = "way";
    private static final String EXPIRY_DAYS = "expiryDays";
    private static final String REMINDER_DAYS = "reminderDays";
    private static final String APPROVAL = "approval";

    private RequestsDocument() {}

    static Document encode(RequestSettings settings) {
        return new Document(WAY, settings.way().wireName())
                .append(EXPIRY_DAYS, settings.expiryDays())
                .append(REMINDER_DAYS, settings.reminderDays())
                .append(APPROVAL, settings.approval());
    }

    static RequestSettings decode(@Nullable Document requests) {
        return requests == null
                ? RequestSettings.DEFAULT
                : new RequestSettings(
                        WireNamed.parse(RequestWay.class, requests.getString(WAY)),
                        requests.getInteger(EXPIRY_DAYS),
                        requests.getList(REMINDER_DAYS, Integer.class),
                        requests.getBoolean(APPROVAL, false));
    }
}
