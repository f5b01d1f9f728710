package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candour.testing.ledger.EventsPage;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house, for one service: extend it, say the root package, list the code types and the openers.
 *
 * <pre>{@code
 * class HouseTest extends HouseRulesTest {
 *     HouseTest() {
 *         super("candour.review", Set.of(OrganisationCode.class), Set.of());
 *     }
 * }
 * }</pre>
 */
public abstract class HouseRulesTest {

    private static final int LONGEST = 120;

    private final String root;
    private final Set<Class<?>> codeTypes;
    private final Set<String> openers;
    private final JavaClasses classes;

    /**
     * The rules for one service.
     *
     * @param root its root package, for example {@code candour.review}
     * @param codeTypes records that may hold a plain text, because they only take codes (ruling R17)
     * @param openers names of the classes that may open sealed values besides the REST edge (ruling R17)
     */
    protected HouseRulesTest(String root, Set<Class<?>> codeTypes, Set<String> openers) {
        this.root = root;
        this.codeTypes = codeTypes;
        this.openers = openers;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        assertThat(classes).as("classes below " + root).isNotEmpty();
    }

    @Test
    void pure_packages_have_no_clock() {
        HouseRules.noClock(root).check(classes);
    }

    @Test
    void pure_packages_leave_nothing_to_chance() {
        HouseRules.noChance(root).check(classes);
    }

    @Test
    void pure_packages_reach_nothing_outside() {
        HouseRules.noOutside(root).check(classes);
    }

    @Test
    void only_listed_openers_open_sealed_values() {
        HouseRules.openersAreListed(root, openers).check(classes);
    }

    @Test
    void every_operation_names_its_row_of_the_access_matrix() {
        HouseRules.everyOperationNamesItsRow().check(classes);
    }

    @Test
    void policies_say_when_and_then() {
        HouseRules.policiesSayWhenAndThen().check(classes);
    }

    @Test
    void packages_are_named_by_nouns_of_the_guidance() {
        HouseRules.noEmptyWords(root).check(classes);
    }

    @Test
    void events_and_commands_hold_no_plain_text() {
        assertThat(new RecordRules(codeTypes).plainTexts(classes))
                .as("seal it, or give the code a type of its own and list it")
                .isEmpty();
    }

    @Test
    void every_package_says_what_may_be_null() {
        var packages = new TreeSet<String>();
        classes.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages).filteredOn(name -> !nullMarked(name)).isEmpty();
    }

    @Test
    void the_page_of_events_is_what_the_types_say() throws IOException {
        var service = Path.of("").toAbsolutePath().getParent();
        var page = service.resolve("EVENTS.md");
        var now = new EventsPage(service.getFileName().toString(), root, classes, Path.of("src/main/java")).markdown();
        if ("write".equals(System.getProperty("candour.events"))) {
            Files.writeString(page, now);
        }
        assertThat(page).as("rewrite it with -Dcandour.events=write").hasContent(now);
    }

    @Test
    void no_pure_file_is_long() throws IOException {
        assertThat(longFiles(Path.of("src/main/java"))).isEmpty();
    }

    private List<String> longFiles(Path sources) throws IOException {
        var pure = HouseRules.pure(root);
        var files = new TreeSet<String>();
        for (JavaClass type : classes) {
            if (pure.test(type) && type.getEnclosingClass().isEmpty()) {
                files.add(type.getName().replace('.', '/') + ".java");
            }
        }
        try (Stream<String> all = files.stream()) {
            return all.filter(name -> lines(sources.resolve(name)) > LONGEST)
                    .map(name -> name + " has " + lines(sources.resolve(name)) + " lines")
                    .toList();
        }
    }

    private static long lines(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean nullMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
