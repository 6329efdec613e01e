package org.mentoring.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.util.List;

/// What is not written anywhere, and why: each rule's reason is part of its message.
final class CodeRules {

    private CodeRules() {}

    static List<ArchRule> ofMainClasses() {
        return List.of(
                no("Lombok", "records and an IDE do what it does", "lombok.."),
                no(
                        "Spring Data",
                        "a store writes exactly the update its promise needs",
                        "org.springframework.data.."),
                noStreamBridge(),
                noReplacing(),
                noEmptyNames(),
                noInterfacePrefix(),
                packagesAreNullMarked(),
                controllersArePackagePrivate());
    }

    static List<ArchRule> ofAllClasses() {
        return List.of(noSleep());
    }

    private static ArchRule no(String what, String because, String packages) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .as("nothing uses " + what)
                .because(because)
                .allowEmptyShould(true);
    }

    private static ArchRule noStreamBridge() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.cloud.stream.function.StreamBridge")
                .as("nothing sends through StreamBridge")
                .because("its answer true is not an acknowledgement of the broker")
                .allowEmptyShould(true);
    }

    private static ArchRule noReplacing() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        target(nameMatching("replaceOne|findOneAndReplace"))
                                .and(target(owner(nameMatching("com\\.mongodb\\..+")))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.mongodb.client.model.ReplaceOneModel")
                .as("nothing replaces a document")
                .because("replacing an aggregate resurrects events already sent")
                .allowEmptyShould(true);
    }

    private static ArchRule noEmptyNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helpers?|Utils?|Dto|DTO)")
                .as("no name ends in Impl, Manager, Helper, Util or Dto")
                .because("a name says what a thing does or, for an adapter, its technology")
                .allowEmptyShould(true);
    }

    private static ArchRule noInterfacePrefix() {
        return noClasses()
                .that()
                .areInterfaces()
                .should()
                .haveNameMatching(".*[.$]I[A-Z][a-z][^.$]*")
                .as("no interface is called I…")
                .because("users of a port need not know that it is an interface")
                .allowEmptyShould(true);
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(resideInANullMarkedPackage())
                .as("every package is @NullMarked")
                .because("NullAway checks only what is")
                .allowEmptyShould(true);
    }

    private static ArchRule controllersArePackagePrivate() {
        return classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .or()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .bePackagePrivate()
                .as("controllers are package-private")
                .because("only HTTP calls them")
                .allowEmptyShould(true);
    }

    private static ArchRule noSleep() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        target(nameMatching("sleep"))
                                .and(
                                        target(
                                                owner(
                                                        nameMatching(
                                                                "java\\.lang\\.Thread|java\\.util\\.concurrent\\.TimeUnit")))))
                .as("nothing sleeps")
                .because("tests wait with Awaitility, programs with a scheduler or a condition")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = type.getName() + " is in a package without @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
