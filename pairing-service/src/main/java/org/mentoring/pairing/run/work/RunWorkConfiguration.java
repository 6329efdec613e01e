package org.mentoring.pairing.run.work;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.pairing.PairingProposals;
import org.mentoring.pairing.run.MongoOutcomes;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.pairing.run.PairingRunService;
import org.mentoring.pairing.run.RunWakeUp;
import org.mentoring.pairing.run.domain.matching.Matcher;
import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.wish.Wishes;
import org.mentoring.runtime.aggregate.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class RunWorkConfiguration {

    @Bean
    MongoRunClaims runClaims(MongoDatabase database, RunSettings settings, InstantSource clock) {
        return new MongoRunClaims(
                database.getCollection("pairingRunClaims"), Ids.random(), settings.lease(), clock);
    }

    @Bean
    CohortPools cohortPools(
            CohortService cohorts,
            EnrolmentService enrolments,
            KnownPairings pairings,
            PeopleApart apart,
            Wishes wishes,
            PairingRunService runs,
            MongoResults results,
            MongoOutcomes outcomes) {
        return new CohortPools(
                cohorts,
                enrolments,
                pairings,
                apart,
                wishes,
                new Dismissed(runs, results),
                new WaitingList(runs, outcomes));
    }

    @Bean
    RuleCheck ruleCheck(
            CohortService cohorts,
            EnrolmentService enrolments,
            KnownPairings pairings,
            PeopleApart apart) {
        return new RuleCheck(cohorts, enrolments, pairings, apart);
    }

    @Bean
    Assigner assigner() {
        return new OrToolsAssigner();
    }

    @Bean
    RunComputation runComputation(
            CohortPools pools,
            MongoRunClaims claims,
            Assigner assigner,
            MongoResults results,
            PairingRunService runs,
            InstantSource clock) {
        return new RunComputation(
                pools,
                claims,
                results,
                runs,
                new Matcher(assigner, new BlossomPeerSolver()),
                clock);
    }

    @Bean
    RunPublication runPublication(
            MongoResults results,
            PairingProposals proposals,
            PairingRunService runs,
            CohortService cohorts,
            PeopleApart apart,
            InstantSource clock) {
        return new RunPublication(results, proposals, runs, cohorts, apart, clock);
    }

    @Bean
    RunWorker runWorker(
            PairingRunService runs,
            MongoRunClaims claims,
            RunComputation computation,
            RunPublication publication,
            RunSettings settings) {
        return new RunWorker(runs, claims, computation, publication, settings);
    }

    @Bean
    RunWakeUp runWakeUp(ObjectProvider<RunWorker> worker) {
        return () -> worker.getObject().wake();
    }
}
