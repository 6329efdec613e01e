package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee has copied the goals of a template, which are told of nowhere else. It may be the
/// first event of its plan.
public record PlanTemplateCopied(String templateId, int goals, PlanView plan) implements PlanEvent {
    public PlanTemplateCopied {
        requireNonNull(templateId, "templateId");
        requireNonNull(plan, "plan");
    }
}
