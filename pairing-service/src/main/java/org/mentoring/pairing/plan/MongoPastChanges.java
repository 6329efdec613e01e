package org.mentoring.pairing.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.PastChange;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.List;

/// The past of plans. The latest changes are part of the plan, written with it in one write; what
/// makes room for newer ones is copied here before the plan lets go of it. A change that was once
/// part of a plan never differs again, so copying it twice, by two writers or after a crash, is
/// copying it once; and whatever the plan itself still has is read from there.
///
/// ```
/// { _id: "<planId>:7", plan, number: 7, at, by, kind: "goal-edited", goal: "…" | null,
///   entry: "…" | null, before: { achievement: "…" }, reason: "…" | null }
/// ```
final class MongoPastChanges {

    /// Past changes that stay in the plan's own document.
    static final int KEPT_IN_PLAN = 10;

    private static final String ID = "_id";
    private static final String PLAN = "plan";

    private final MongoCollection<Document> collection;

    MongoPastChanges(MongoDatabase database) {
        this.collection =
                database.getCollection("planHistory").withWriteConcern(WriteConcern.MAJORITY);
        collection.createIndex(
                compoundIndex(ascending(PLAN), descending(PastChangeDocument.NUMBER)));
    }

    /// The change without the past that is kept here from now on. Only what was written with the
    /// plan before goes: what is new may still turn out not to happen.
    Change<Plan> makeRoom(Plan before, Change<Plan> change) {
        var after = change.state();
        var gone =
                before.past().stream()
                        .filter(it -> it.number() <= after.changes() - KEPT_IN_PLAN)
                        .toList();
        if (after.changes() == before.changes() || gone.isEmpty()) {
            return change;
        }
        gone.forEach(it -> keep(before.id(), it));
        var kept = after.past().stream().filter(it -> !gone.contains(it)).toList();
        return new Change<>(after.withPast(kept), change.events());
    }

    private void keep(PlanId plan, PastChange change) {
        var row = PastChangeDocument.encode(change).append(PLAN, plan.value());
        collection.updateOne(
                eq(ID, plan.value() + ":" + change.number()),
                new Document("$setOnInsert", row),
                new UpdateOptions().upsert(true));
    }

    /// Removes everything that is kept here of these plans.
    void forget(List<PlanId> plans) {
        collection.deleteMany(in(PLAN, plans.stream().map(PlanId::value).toList()));
    }

    /// The latest first.
    Page<PastChange> of(Plan plan, PageRequest page) {
        var before =
                page.after().map(last -> Integer.parseInt(last.get(0))).orElse(Integer.MAX_VALUE);
        var rows = new ArrayList<PastChange>();
        plan.past().reversed().stream().filter(it -> it.number() < before).forEach(rows::add);
        rows.addAll(kept(plan, before, page.fetch()));
        var shown = rows.subList(0, Math.min(rows.size(), page.fetch()));
        return page.page(shown, it -> Cursor.of(String.valueOf(it.number())));
    }

    private List<PastChange> kept(Plan plan, int before, int most) {
        var oldestInPlan = plan.past().stream().mapToInt(PastChange::number).min().orElse(before);
        return collection
                .find(
                        and(
                                eq(PLAN, plan.id().value()),
                                lt(PastChangeDocument.NUMBER, Math.min(before, oldestInPlan))))
                .sort(descending(PastChangeDocument.NUMBER))
                .limit(most)
                .map(PastChangeDocument::decode)
                .into(new ArrayList<>());
    }
}
