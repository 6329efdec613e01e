package org.mentoring.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Stream;

/// Which module may use which: the Maven graph says the same, these rules say it per class and also
/// hold where one class path carries more than its module asked for.
final class ModuleRules {

    private static final String[] KAFKA = {
        "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud.stream.."
    };
    private static final String[] MONGO = {"com.mongodb..", "org.bson.."};
    private static final String[] HTTP = {"org.springframework.web..", "jakarta.servlet.."};
    private static final String[] PLATFORM = {"contracts", "runtime", "web", "service"};

    private ModuleRules() {}

    /// `platform` is the package all modules have in common.
    static List<ArchRule> all(String platform) {
        Module contracts = new Module(platform, "contracts");
        Module runtime = new Module(platform, "runtime");
        Module web = new Module(platform, "web");
        Module gateway = new Module(platform, "gateway");
        return List.of(
                contracts.usesOnlyTheJdk(),
                contracts.usesOfTheProject(),
                runtime.usesOfTheProject("contracts"),
                runtime.usesNo("HTTP", HTTP),
                web.usesOfTheProject(),
                web.usesNo("Kafka", KAFKA),
                web.usesNo("Mongo", MONGO),
                new Module(platform, "service").usesOfTheProject("contracts", "runtime", "web"),
                new Module(platform, "embedded").usesOfTheProject(),
                new Module(platform, "testkit").usesOfTheProject("contracts", "embedded"),
                new Module(platform, "pairing").usesOfTheProject(PLATFORM),
                new Module(platform, "meeting").usesOfTheProject(PLATFORM),
                new Module(platform, "feedback").usesOfTheProject(PLATFORM),
                new Module(platform, "notification").usesOfTheProject(PLATFORM),
                gateway.usesOfTheProject("web"),
                gateway.usesNo("Kafka", KAFKA),
                gateway.usesNo("Mongo", MONGO),
                new Module(platform, "local").usesOfTheProject("contracts", "embedded"));
    }

    private record Module(String platform, String name) {

        ArchRule usesOnlyTheJdk() {
            return classes()
                    .that()
                    .resideInAPackage(packages(name))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", platform + "..")
                    .as(name + " uses the JDK and JSpecify only")
                    .allowEmptyShould(true);
        }

        ArchRule usesOfTheProject(String... others) {
            String[] allowed =
                    Stream.concat(Stream.of(name), Stream.of(others))
                            .map(this::packages)
                            .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(packages(name))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(platform + "..").and(resideOutsideOfPackages(allowed)))
                    .as(name + " uses of the project's modules only " + List.of(others))
                    .allowEmptyShould(true);
        }

        ArchRule usesNo(String what, String... forbidden) {
            return noClasses()
                    .that()
                    .resideInAPackage(packages(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .as(name + " uses no " + what)
                    .allowEmptyShould(true);
        }

        private String packages(String module) {
            return platform + "." + module + "..";
        }
    }
}
