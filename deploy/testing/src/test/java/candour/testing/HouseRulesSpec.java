package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the house is seen to bite on a planted breach, and the platform keeps those that concern it. */
class HouseRulesSpec {

    private static final String PLANTED = "candour.testing.planted";
    private static final JavaClasses SINS = new ClassFileImporter().importPackages(PLANTED, "candour.testing.sample");

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        return Stream.of(
                        HouseRules.noClock(PLANTED),
                        HouseRules.noChance(PLANTED),
                        HouseRules.noOutside(PLANTED),
                        HouseRules.openersAreListed(PLANTED, Set.of()),
                        HouseRules.noEmptyWords(PLANTED),
                        HouseRules.policiesSayWhenAndThen(),
                        HouseRules.everyOperationNamesItsRow())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> bites(rule)));
    }

    private static void bites(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SINS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_name_in_the_clear_is_found_three_levels_down() {
        assertThat(new RecordRules(Set.of()).plainTexts(SINS))
                .containsExactly("SinRecorded.people.marks is a plain String");
    }

    @Test
    void a_listed_opener_may_open() {
        HouseRules.openersAreListed(PLANTED, Set.of("candour.testing.planted.util.Sins"))
                .check(SINS);
    }

    @Test
    void the_platform_knows_no_word_of_the_trade() {
        HouseRules.platformKnowsNoDomainWord()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("candour.platform"));
    }

    @Test
    void every_operation_of_the_platform_names_its_row() {
        HouseRules.everyOperationNamesItsRow()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("candour.platform"));
    }
}
