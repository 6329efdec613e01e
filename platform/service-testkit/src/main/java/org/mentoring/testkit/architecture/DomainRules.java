package org.mentoring.testkit.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What keeps a domain plain Java: a feature's `domain` package uses the JDK, JSpecify and itself,
/// asks neither clock nor chance, and belongs to its feature alone. A `domain` package beside the
/// features holds what a service's domains have in common, such as ids, and belongs to all of them.
final class DomainRules {

    /// Only ours: libraries have packages of that name too.
    private static final Pattern FEATURE_OF_A_DOMAIN =
            Pattern.compile("(org\\.mentoring\\..+?)\\.domain(\\..+)?");

    private static final DescribedPredicate<JavaAccess<?>> READS_CLOCK_OR_CHANCE =
            target("java\\.time\\..+", "now|system.*|tick.*")
                    .or(target("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                    .or(target("java\\.util\\.UUID", "randomUUID"))
                    .or(target("java\\.lang\\.Math", "random"))
                    .as("reads the clock or draws a random value");

    private DomainRules() {}

    static List<ArchRule> all() {
        return List.of(
                classes()
                        .that()
                        .resideInAPackage("..domain..")
                        .should(dependOnlyOn("JDK, JSpecify, domain", DomainRules::isPlain))
                        .as("a domain uses the JDK, JSpecify, itself and the shared domain only")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .accessTargetWhere(READS_CLOCK_OR_CHANCE)
                        .as("a domain is told the time, it does not ask")
                        .allowEmptyShould(true),
                classes()
                        .should(dependOnlyOn("its own domain", DomainRules::staysInItsFeature))
                        .as("a feature does not reach into the domain of another")
                        .allowEmptyShould(true));
    }

    private static boolean isPlain(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || target.getPackageName().matches("(java|org\\.jspecify)(\\..+)?")
                || isOwnDomain(dependency).orElse(false);
    }

    private static boolean staysInItsFeature(Dependency dependency) {
        return isOwnDomain(dependency).orElse(true);
    }

    /// Whether the domain that is used encloses who uses it; empty for what is in no domain.
    private static Optional<Boolean> isOwnDomain(Dependency dependency) {
        String origin = dependency.getOriginClass().getPackageName();
        return feature(dependency.getTargetClass().getBaseComponentType())
                .map(feature -> (origin + ".").startsWith(feature + "."));
    }

    /// The package a domain belongs to; empty for what is in no domain.
    private static Optional<String> feature(JavaClass type) {
        Matcher matcher = FEATURE_OF_A_DOMAIN.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static ArchCondition<JavaClass> dependOnlyOn(
            String allowed, Predicate<Dependency> isAllowed) {
        return new ArchCondition<>("depend only on " + allowed) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(isAllowed.negate())
                        .map(it -> SimpleConditionEvent.violated(it, it.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> target(String type, String method) {
        DescribedPredicate<HasName> named = nameMatching(method);
        return JavaAccess.Predicates.target(named)
                .and(JavaAccess.Predicates.target(owner(nameMatching(type))))
                .forSubtype();
    }
}
