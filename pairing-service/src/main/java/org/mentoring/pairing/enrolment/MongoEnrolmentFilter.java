package org.mentoring.pairing.enrolment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What an [EnrolmentFilter] asks for, as a query. It says of documents what [Standing] and
/// [Enrolment#freePlacesAt] say of states.
final class MongoEnrolmentFilter {

    static final String TAG = "state." + EnrolmentDocument.TAGS + "." + TagsDocument.KEY;
    private static final String PAUSE = "state." + EnrolmentDocument.PAUSE;
    private static final String UNTIL = PAUSE + "." + EnrolmentDocument.UNTIL;
    private static final String LANGUAGES =
            "state." + EnrolmentDocument.PROFILE + "." + ProfileDocument.LANGUAGES;

    /// Everybody else speaks one.
    private static final Bson IS_FORGOTTEN = size(LANGUAGES, 0);

    private static final Bson HAS_ROOM =
            expr(
                    new Document(
                            "$gt",
                            List.of(
                                    "$state." + EnrolmentDocument.CAPACITY,
                                    new Document("$size", "$state." + EnrolmentDocument.PLACES))));

    private MongoEnrolmentFilter() {}

    static Bson of(CohortId cohort, EnrolmentFilter filter, Instant now) {
        var all = new ArrayList<Bson>();
        all.add(eq(MongoEnrolments.COHORT, cohort.value()));
        if (filter.role() != null) {
            all.add(eq(MongoEnrolments.ROLE, filter.role().wireName()));
        }
        if (filter.standing() != null) {
            all.add(standing(filter.standing(), now));
        }
        if (filter.tag() != null) {
            all.add(eq(TAG, filter.tag().key()));
        }
        if (filter.free()) {
            all.add(and(standing(Standing.ACTIVE, now), HAS_ROOM));
        }
        return and(all);
    }

    private static Bson standing(Standing standing, Instant now) {
        return switch (standing) {
            case ACTIVE -> and(MongoEnrolments.IS_HERE, nor(isPaused(now)));
            case PAUSED -> and(MongoEnrolments.IS_HERE, isPaused(now));
            case MOVED -> nor(MongoEnrolments.IS_HERE);
        };
    }

    private static Bson isPaused(Instant now) {
        var lasts = or(eq(UNTIL, null), gt(UNTIL, now));
        return or(IS_FORGOTTEN, and(ne(PAUSE, null), lasts));
    }
}
