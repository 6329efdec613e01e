package org.mentoring.pairing.plan;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.moves.TakenAlong;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.people.Traces;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    MongoPlans plans(AggregateStores stores, MongoDatabase database) {
        return new MongoPlans(
                stores.aggregates("plans", new PlanDocument()), new MongoPastChanges(database));
    }

    @Bean
    PlanDoors planDoors(KnownPairings pairings, EnrolmentService enrolments) {
        return new PlanDoors(pairings, enrolments);
    }

    @Bean
    TakenAlong planMoves(MongoPlans plans, InstantSource clock) {
        return new PlanMoves(plans, clock);
    }

    @Bean
    Traces planTraces(MongoPlans plans, InstantSource clock) {
        return new PlanTraces(plans, clock);
    }

    @Bean
    PlanService planService(MongoPlans plans, InstantSource clock) {
        return new PlanService(plans, clock);
    }
}
