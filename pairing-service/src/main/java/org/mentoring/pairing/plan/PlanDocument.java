package org.mentoring.pairing.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.runtime.aggregate.StateCodec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The state of a plan's document in `plans`; [GoalDocument] shows a goal, [MongoPastChanges] a
/// past change. Earlier releases had none of changes, past and brought, and always a pairing.
///
/// ```
/// { id, cohort, mentee, pairing: "…" | null, mentors: ["k3j…"], goals: [ … ], changes: 7,
///   past: [ … ], brought: { "<id of another plan>": 5 } }
/// ```
final class PlanDocument implements StateCodec<Plan> {

    static final String GOALS = "goals";
    private static final String ID = "id";
    private static final String COHORT = "cohort";
    static final String MENTEE = "mentee";
    private static final String PAIRING = "pairing";
    private static final String MENTORS = "mentors";
    private static final String CHANGES = "changes";
    private static final String PAST = "past";
    private static final String BROUGHT = "brought";

    @Override
    public Document encode(Plan plan) {
        var pairing = plan.pairing();
        return new Document(ID, plan.id().value())
                .append(COHORT, plan.cohort().value())
                .append(MENTEE, plan.mentee().value())
                .append(PAIRING, pairing == null ? null : pairing.value())
                .append(MENTORS, plan.mentors().stream().map(PersonId::value).sorted().toList())
                .append(GOALS, plan.goals().stream().map(GoalDocument::encode).toList())
                .append(CHANGES, plan.changes())
                .append(PAST, plan.past().stream().map(PastChangeDocument::encode).toList())
                .append(BROUGHT, encode(plan.brought()));
    }

    private static Document encode(Map<PlanId, Integer> brought) {
        var document = new Document();
        brought.forEach((from, changes) -> document.append(from.value(), changes));
        return document;
    }

    @Override
    public Plan decode(Document state) {
        return new Plan(
                new PlanId(state.getString(ID)),
                new CohortId(state.getString(COHORT)),
                new PersonId(state.getString(MENTEE)),
                Optional.ofNullable(state.getString(PAIRING)).map(PairingId::new).orElse(null),
                state.getList(MENTORS, String.class).stream().map(PersonId::new).collect(toSet()),
                state.getList(GOALS, Document.class).stream().map(GoalDocument::decode).toList(),
                state.getInteger(CHANGES, 0),
                state.getList(PAST, Document.class, List.of()).stream()
                        .map(PastChangeDocument::decode)
                        .toList(),
                brought(state.get(BROUGHT, new Document())));
    }

    private static Map<PlanId, Integer> brought(Document document) {
        return document.keySet().stream().collect(toMap(PlanId::new, document::getInteger));
    }
}
