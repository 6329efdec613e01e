package org.mentoring.pairing.plan.template;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.cohort.CopiedAlong;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PlanTemplateConfiguration {

    @Bean
    MongoPlanTemplates planTemplates(MongoDatabase database) {
        return new MongoPlanTemplates(database);
    }

    @Bean
    PlanTemplateService planTemplateService(
            MongoPlanTemplates templates, CohortService cohorts, EnrolmentService enrolments) {
        return new PlanTemplateService(templates, cohorts, enrolments);
    }

    @Bean
    CopiedAlong copiedTemplates(MongoPlanTemplates templates) {
        return new TemplatesOfCopies(templates);
    }

    @Bean
    TemplateCopies templateCopies(MongoPlanTemplates templates, InstantSource clock) {
        return new TemplateCopies(templates, clock);
    }
}
