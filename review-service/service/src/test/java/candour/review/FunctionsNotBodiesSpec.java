package candour.review;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.Stored;
import candour.review.profile.Profiles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R11: what is stored for ever names functions; local bodies stand in the profiles only")
class FunctionsNotBodiesSpec {
    private static final Set<String> FUNCTIONS =
            Set.of("COMMITTEE", "OWNING_BODY", "REGULATOR", "PROSECUTOR", "CHILDRENS_REPORTER", "REVIEW", "STRATEGIES");
    private static final List<String> SHORT_NAMES = List.of(
            "cpc",
            "apc",
            "cog",
            "copfs",
            "scra",
            "lcspr",
            "scr",
            "sar",
            "sab",
            "lscb",
            "sscp",
            "bscp",
            "bsab",
            "cps",
            "nspcc",
            "ofsted",
            "fiscal",
            "inspectorate",
            "executive",
            "officers");

    @Test
    void no_stored_event_and_no_constant_is_called_after_a_local_body() {
        var names = names();
        assertThat(names).contains("committee-established", "owning-body");
        assertThat(names.stream().filter(name -> bodies().stream().anyMatch(body -> has(name, body))))
                .isEmpty();
    }

    @Test
    void a_local_body_would_be_noticed() {
        assertThat(bodies()).contains("care-inspectorate", "chief-officers-group", "safeguarding-adults-review");
        assertThat(has("notified-care-inspectorate", "care-inspectorate")).isTrue();
        assertThat(has("informed-cog", "cog")).isTrue();
        assertThat(has("recognised", "cog")).isFalse();
    }

    private static boolean has(String name, String body) {
        return ("-" + name + "-").contains("-" + body + "-");
    }

    /** Stored names and constants of enums, all written the same way. */
    private static Set<String> names() {
        var names = new TreeSet<String>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("candour.review");
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Stored.class)) {
                names.add(type.getAnnotationOfType(Stored.class).value());
            }
            if (type.isEnum()) {
                Arrays.stream(type.reflect().getEnumConstants())
                        .map(each -> kebab(((Enum<?>) each).name()))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static Set<String> bodies() {
        var bodies = new TreeSet<>(SHORT_NAMES);
        Profiles.all().stream()
                .flatMap(profile -> FUNCTIONS.stream().map(profile.labels()::get))
                .flatMap(label -> Stream.of(kebab(label)))
                .forEach(bodies::add);
        return bodies;
    }

    private static String kebab(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
