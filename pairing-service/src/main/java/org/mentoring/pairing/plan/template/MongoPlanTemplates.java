package org.mentoring.pairing.plan.template;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The templates of each cohort, in one document, which makes their number a limit that holds. They
/// have no events: nobody outside needs to know of them. [PlanTemplateDocument] shows one.
///
/// ```
/// { _id: "<cohortId>", version: 3, templates: [ … ] }
/// ```
final class MongoPlanTemplates {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String TEMPLATES = "templates";

    /// How often a change is tried when others are first.
    private static final int ATTEMPTS = 10;

    private final MongoCollection<Document> collection;

    MongoPlanTemplates(MongoDatabase database) {
        this.collection =
                database.getCollection("planTemplates").withWriteConcern(WriteConcern.MAJORITY);
    }

    /// All templates of a cohort; none, at version 0, where nobody has written any.
    CohortTemplates find(CohortId cohort) {
        var found = collection.find(eq(ID, cohort.value())).first();
        return found == null
                ? new CohortTemplates(0, List.of())
                : new CohortTemplates(
                        found.getLong(VERSION),
                        found.getList(TEMPLATES, Document.class).stream()
                                .map(PlanTemplateDocument::decode)
                                .toList());
    }

    /// Gives a cohort its first templates. Where somebody has written any, nothing changes.
    void begin(CohortId cohort, List<PlanTemplate> templates) {
        write(cohort, 0, templates);
    }

    /// Changes the templates of a cohort; an equal list changes nothing.
    ///
    /// @param expected what the caller has read; null where changes may come side by side
    /// @throws ProblemException 412 when they have changed since, 503 when others are always first
    CohortTemplates change(
            CohortId cohort, @Nullable Long expected, UnaryOperator<List<PlanTemplate>> change) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = find(cohort);
            if (expected != null && expected != before.version()) {
                throw new ProblemException(
                        ProblemType.STALE_VERSION,
                        "Read it again and repeat what you want to change.");
            }
            var after = change.apply(before.templates());
            if (after.equals(before.templates())) {
                return before;
            }
            var written = write(cohort, before.version(), after);
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw new ProblemException(ProblemType.BUSY, "Others are changing this: try again.");
    }

    /// Empty when another writer was first.
    private Optional<CohortTemplates> write(
            CohortId cohort, long version, List<PlanTemplate> templates) {
        var rows = templates.stream().map(PlanTemplateDocument::encode).toList();
        var first =
                version == 0
                        ? inserted(cohort, rows)
                        : collection
                                        .updateOne(
                                                and(eq(ID, cohort.value()), eq(VERSION, version)),
                                                combine(set(TEMPLATES, rows), inc(VERSION, 1L)))
                                        .getMatchedCount()
                                == 1;
        return first ? Optional.of(new CohortTemplates(version + 1, templates)) : Optional.empty();
    }

    private boolean inserted(CohortId cohort, List<Document> rows) {
        try {
            collection.insertOne(
                    new Document(ID, cohort.value()).append(VERSION, 1L).append(TEMPLATES, rows));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /// What a cohort has, as of a version.
    record CohortTemplates(long version, List<PlanTemplate> templates) {

        CohortTemplates {
            templates = List.copyOf(templates);
        }
    }
}
