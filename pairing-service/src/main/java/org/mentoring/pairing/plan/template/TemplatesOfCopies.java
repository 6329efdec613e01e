package org.mentoring.pairing.plan.template;

import org.mentoring.pairing.cohort.CopiedAlong;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.runtime.aggregate.Ids;

/// Gives the copy of a cohort templates of its own: whoever changes those of one cohort leaves the
/// other's alone.
final class TemplatesOfCopies implements CopiedAlong {

    private final MongoPlanTemplates templates;

    TemplatesOfCopies(MongoPlanTemplates templates) {
        this.templates = templates;
    }

    @Override
    public void copy(CohortId original, CohortId copy) {
        var copied =
                templates.find(original).templates().stream()
                        .map(template -> copied(template, copy))
                        .toList();
        if (!copied.isEmpty()) {
            templates.begin(copy, copied);
        }
    }

    private static PlanTemplate copied(PlanTemplate template, CohortId copy) {
        var id = Ids.derivedFrom("plan-template", copy.value(), template.id());
        return new PlanTemplate(id, template.name(), template.goals());
    }
}
