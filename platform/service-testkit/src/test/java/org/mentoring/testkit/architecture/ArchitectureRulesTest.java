package org.mentoring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Below `org.mentoring.fixture` stands a small platform in which every rule is broken somewhere,
/// with allowed code beside it: a rule must name exactly those who break it.
class ArchitectureRulesTest {

    private static final String PLATFORM = "org.mentoring.fixture";
    private static final Pattern FIXTURE =
            Pattern.compile("org\\.mentoring\\.fixture\\.[a-z.]+([A-Z]\\w+)");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(PLATFORM);

    private static final Map<String, Set<String>> OFFENDERS =
            Map.ofEntries(
                    Map.entry(
                            "contracts uses the JDK and JSpecify only", Set.of("ContractOnMongo")),
                    Map.entry(ofTheProject("contracts", ""), Set.of("ContractOnRuntime")),
                    Map.entry(ofTheProject("runtime", "contracts"), Set.of("RuntimeOnWeb")),
                    Map.entry("runtime uses no HTTP", Set.of("RuntimeOnHttp")),
                    Map.entry(ofTheProject("web", ""), Set.of("WebOnContracts")),
                    Map.entry("web uses no Kafka", Set.of("WebOnKafka")),
                    Map.entry("web uses no Mongo", Set.of("WebOnMongo")),
                    Map.entry(
                            ofTheProject("service", "contracts, runtime, web"),
                            Set.of("ServiceRuntimeOnMeeting")),
                    Map.entry(ofTheProject("embedded", ""), Set.of("EmbeddedOnContracts")),
                    Map.entry(
                            ofTheProject("testkit", "contracts, embedded"),
                            Set.of("TestkitOnRuntime")),
                    Map.entry(ofThePlatform("pairing"), Set.of("PairingOnMeeting")),
                    Map.entry(ofThePlatform("meeting"), Set.of("MeetingOnPairing")),
                    Map.entry(ofThePlatform("feedback"), Set.of("FeedbackOnMeeting")),
                    Map.entry(ofThePlatform("notification"), Set.of("NotificationOnMeeting")),
                    Map.entry(ofTheProject("gateway", "web"), Set.of("GatewayOnContracts")),
                    Map.entry("gateway uses no Kafka", Set.of("GatewayOnKafka")),
                    Map.entry("gateway uses no Mongo", Set.of("GatewayOnMongo")),
                    Map.entry(
                            ofTheProject("local", "contracts, embedded"), Set.of("LocalOnRuntime")),
                    Map.entry(
                            "a domain uses the JDK, JSpecify, itself and the shared domain only",
                            Set.of("DomainOnMongo", "DomainOnItsFeature", "DomainOnOtherDomain")),
                    Map.entry(
                            "a domain is told the time, it does not ask",
                            Set.of("DomainAskingTheTime", "DomainDrawingIds")),
                    Map.entry(
                            "a feature does not reach into the domain of another",
                            Set.of("FeatureOnOtherDomain", "DomainOnOtherDomain")),
                    Map.entry("nothing uses Lombok", Set.of("UsesLombok")),
                    Map.entry("nothing uses Spring Data", Set.of("UsesSpringData")),
                    Map.entry("nothing sends through StreamBridge", Set.of("UsesStreamBridge")),
                    Map.entry(
                            "nothing replaces a document",
                            Set.of("ReplacesOne", "ReplacesFound", "ReplacesInBulk")),
                    Map.entry(
                            "no name ends in Impl, Manager, Helper, Util or Dto",
                            Set.of(
                                    "MeetingsImpl",
                                    "MeetingManager",
                                    "MeetingHelper",
                                    "MeetingUtils",
                                    "MeetingDto")),
                    Map.entry("no interface is called I…", Set.of("IMeetings")),
                    Map.entry("every package is @NullMarked", Set.of("InUnmarkedPackage")),
                    Map.entry(
                            "controllers are package-private",
                            Set.of("PublicController", "PublicPage")),
                    Map.entry("nothing sleeps", Set.of("SleepsInThread", "SleepsInUnit")));

    @TestFactory
    Stream<DynamicTest> eachRuleNamesExactlyThoseWhoBreakIt() {
        return rules().map(rule ->
                dynamicTest(
                        name(rule),
                        () -> assertThat(offenders(rule)).isEqualTo(OFFENDERS.get(name(rule)))));
    }

    @Test
    void everyRuleHasAFixture() {
        assertThat(rules().map(ArchitectureRulesTest::name))
                .containsExactlyInAnyOrderElementsOf(OFFENDERS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aModuleWithoutClassesBreaksNothing() {
        return ArchitectureRules.heldBy("org.mentoring.notwrittenyet");
    }

    private static Stream<ArchRule> rules() {
        return Stream.concat(
                ArchitectureRules.ofMainClasses(PLATFORM), ArchitectureRules.ofAllClasses());
    }

    private static String name(ArchRule rule) {
        return rule.getDescription().split(", because ", 2)[0];
    }

    /// Each violation is told from the offender's side: the first fixture it mentions.
    private static Set<String> offenders(ArchRule rule) {
        return rule.evaluate(FIXTURES).getFailureReport().getDetails().stream()
                .flatMap(detail -> FIXTURE.matcher(detail).results().limit(1))
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static String ofThePlatform(String module) {
        return ofTheProject(module, "contracts, runtime, web, service");
    }

    private static String ofTheProject(String module, String others) {
        return module + " uses of the project's modules only [" + others + "]";
    }
}
