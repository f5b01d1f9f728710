package candour.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import candour.platform.policy.Policy;
import candour.platform.rest.Allows;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.Opening;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;

/** The rules of the house that a machine can keep, as rules to be checked; {@link HouseRulesTest} checks them all. */
final class HouseRules {

    /** Packages of these names stand at the edge: everything else below a service's root is pure. */
    static final String[] EDGES = {"..http..", "..document..", "..imports.."};

    private HouseRules() {}

    static DescribedPredicate<JavaClass> pure(String root) {
        return resideInAPackage(root + ".(**)")
                .and(resideOutsideOfPackages(EDGES))
                .as("are pure (below " + root + ", not at an edge)");
    }

    static ArchRule noClock(String root) {
        // On the name: LocalDate.now(ZoneOffset.UTC) slipped through a rule on the method without arguments.
        var clock = target(nameMatching("now|systemUTC|systemDefaultZone|system|tick.*"))
                .and(target(owner(resideInAPackage("java.time.."))))
                .or(target(nameMatching("currentTimeMillis|nanoTime"))
                        .and(target(owner(nameMatching("java\\.lang\\.System")))));
        return noClasses()
                .that(pure(root))
                .should()
                .callMethodWhere(clock)
                .because("time arrives in the command: use its 'now'")
                .allowEmptyShould(true);
    }

    static ArchRule noChance(String root) {
        DescribedPredicate<JavaAccess<?>> chance = DescribedPredicate.describe(
                "make something random",
                access -> access.getTargetOwner().getName().matches(".*Random")
                        || access.getName().equals("randomUUID")
                        || access.getName().equals("random"));
        return noClasses()
                .that(pure(root))
                .should()
                .accessTargetWhere(chance)
                .because("ids arrive in the command")
                .allowEmptyShould(true);
    }

    static ArchRule noOutside(String root) {
        var outside = resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.net.http..",
                        "java.sql..",
                        "javax.sql..",
                        "java.util.concurrent..",
                        "jakarta..",
                        "io.quarkus..",
                        "io.vertx..",
                        "io.smallrye..",
                        "org.eclipse.microprofile..",
                        "org.axonframework..",
                        "org.apache..",
                        "org.jboss..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "candour.platform.rest..",
                        "candour.platform.command..",
                        "candour.platform.service..",
                        "candour.platform.processing..",
                        "candour.platform.time..")
                .and(
                        DescribedPredicate.not(
                                nameMatching(
                                        "java\\.io\\.(Serializable|UncheckedIOException)|java\\.net\\.URI|java\\.util\\.concurrent\\.TimeUnit")));
        return noClasses()
                .that(pure(root))
                .should()
                .dependOnClassesThat(outside)
                .because("decisions, folds, read models and publishers need no clock, network, file or framework")
                .allowEmptyShould(true);
    }

    static ArchRule openersAreListed(String root, Set<String> openers) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.describe(
                        "are not listed as openers", type -> !openers.contains(type.getName())))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DescribedPredicate.describe(
                        "open sealed values",
                        type -> type.isAssignableTo(Opening.class) || type.isAssignableTo(KeyVault.class)))
                .because("ruling R17: plaintext lives at the REST edge (Exchange.open) and in a closed list of openers")
                .allowEmptyShould(true);
    }

    static ArchRule everyOperationNamesItsRow() {
        return methods()
                .that(DescribedPredicate.describe("answer HTTP", method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class))))
                .should()
                .beAnnotatedWith(Allows.class)
                .because("an operation without a row in the access matrix is denied")
                .allowEmptyShould(true);
    }

    static ArchRule policiesSayWhenAndThen() {
        return classes()
                .that()
                .implement(Policy.class)
                .should()
                .haveSimpleNameStartingWith("When")
                .andShould()
                .haveNameMatching(".*When\\w+Then\\w+")
                .because("an automation's name says what it follows from and what it does")
                .allowEmptyShould(true);
    }

    static ArchRule noEmptyWords(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..manager..", "..impl..", "..dto..", "..helper..")
                .because("a package is named by a noun of the guidance")
                .allowEmptyShould(true);
    }

    /** The platform is for any record of decisions: it knows no word of this one's trade. */
    static ArchRule platformKnowsNoDomainWord() {
        var words =
                "(?i).*(review(?!er)|family|police|chronolog|consent|safeguard|sibling|foster|committee|relative).*";
        DescribedPredicate<JavaClass> trade = DescribedPredicate.describe(
                "have a word of the trade in their name or members",
                type -> type.getName().matches(words)
                        || type.getFields().stream()
                                .anyMatch(field -> field.getName().matches(words))
                        || type.getMethods().stream()
                                .anyMatch(method -> method.getName().matches(words)));
        // The one neighbour everybody asks for present facts (ruling R14) is called by its name.
        return noClasses()
                .that(resideInAPackage("candour.platform.."))
                .and(DescribedPredicate.not(nameMatching(".*\\.(Http)?CurrentFacts(\\$.*)?")))
                .should(ArchConditions.be(trade));
    }
}
