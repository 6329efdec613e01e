package org.mentoring.runtime.simulation;

import org.bson.Document;
import org.mentoring.contracts.notification.NotificationChannel;
import org.mentoring.contracts.notification.NotificationKind;
import org.mentoring.contracts.notification.NotificationSent;
import org.mentoring.contracts.notification.NotificationStatus;
import org.mentoring.contracts.notification.NotificationSubject;
import org.mentoring.contracts.notification.NotificationView;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.StateCodec;

import java.util.ArrayList;
import java.util.List;

/// The smallest aggregate that shows what went wrong: it counts its changes, and each event says
/// the count it reports.
public record Tally(String id, long count) {

    public static final StateCodec<Tally> CODEC =
            new StateCodec<>() {
                @Override
                public Document encode(Tally state) {
                    return new Document("id", state.id()).append("count", state.count());
                }

                @Override
                public Tally decode(Document state) {
                    return new Tally(state.getString("id"), state.getLong("count"));
                }
            };

    /// The first state with its first event.
    public static Change<Tally> first(String id) {
        return new Tally(id, 0).more(1);
    }

    /// So many events further.
    public Change<Tally> more(int events) {
        List<NotificationSent> reports = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            reports.add(report(count + i));
        }
        return new Change<>(new Tally(id, count + events), reports);
    }

    private NotificationSent report(long counted) {
        String cause = "cause:" + counted;
        return new NotificationSent(
                NotificationChannel.EMAIL,
                new NotificationView(
                        id,
                        "recipient",
                        NotificationKind.PAIRING_RUN_COMPLETED,
                        NotificationSubject.MEETING,
                        "meeting",
                        cause,
                        NotificationStatus.SENT));
    }
}
