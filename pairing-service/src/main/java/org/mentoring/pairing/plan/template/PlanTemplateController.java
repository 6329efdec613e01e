package org.mentoring.pairing.plan.template;

import jakarta.validation.Valid;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.plan.template.MongoPlanTemplates.CohortTemplates;
import org.mentoring.pairing.plan.template.PlanTemplateRequests.WriteTemplate;
import org.mentoring.pairing.plan.template.PlanTemplateViews.TemplatesView;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.precondition.CreationKey;
import org.mentoring.web.precondition.ETags;
import org.mentoring.web.precondition.IdempotencyKey;
import org.mentoring.web.precondition.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Templates of plans, written by a cohort's coordinators and chosen by its mentees.
@RestController
@RequestMapping("/api/cohorts/{id}/plan-templates")
class PlanTemplateController {

    private final PlanTemplateService service;

    PlanTemplateController(PlanTemplateService service) {
        this.service = service;
    }

    /// Shows all templates of a cohort. A cohort without any has the version 0.
    @GetMapping
    ResponseEntity<TemplatesView> find(Caller caller, @PathVariable String id) {
        return ok(service.find(caller, new CohortId(id)));
    }

    /// Writes a template. 422 when there are as many as there can be, or when it is too long.
    @PostMapping
    ResponseEntity<TemplatesView> add(
            Caller caller,
            @PathVariable String id,
            @IdempotencyKey CreationKey key,
            @Valid @RequestBody WriteTemplate request) {
        var template = PlanTemplateInput.template(key.idFor("plan-template"), request);
        var all = service.add(caller, new CohortId(id), template);
        return ETags.created(
                "/api/cohorts/" + id + "/plan-templates", all.version(), PlanTemplateViews.of(all));
    }

    /// Writes a template anew; plans that were begun with it stay as they are. 422 when it is too
    /// long.
    @PutMapping("/{templateId}")
    ResponseEntity<TemplatesView> replace(
            Caller caller,
            @PathVariable String id,
            @PathVariable String templateId,
            @IfMatch long version,
            @Valid @RequestBody WriteTemplate request) {
        var template = PlanTemplateInput.template(templateId, request);
        return ok(service.replace(caller, new CohortId(id), version, template));
    }

    /// Removes a template; plans that were begun with it stay as they are.
    @DeleteMapping("/{templateId}")
    ResponseEntity<TemplatesView> remove(
            Caller caller,
            @PathVariable String id,
            @PathVariable String templateId,
            @IfMatch long version) {
        return ok(service.remove(caller, new CohortId(id), version, templateId));
    }

    private static ResponseEntity<TemplatesView> ok(CohortTemplates all) {
        return ETags.ok(all.version(), PlanTemplateViews.of(all));
    }
}
