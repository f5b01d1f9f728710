package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of abuse cases names tests that are there. */
@DisplayName("abuse cases: each of the thirty has its line, and every test a line names exists")
class AbuseTableSpec {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|Spec))\\.(\\w+)`");
    private static final Path ROOT = Checkout.find().root();

    @Test
    void each_of_the_thirty_has_its_line() throws IOException {
        var numbers = table().lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Integer.parseInt(line.split("\\|")[1].strip()))
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void every_test_a_line_names_is_there() throws IOException {
        var sources = sources();
        var named = NAMED.matcher(table()).results().toList();
        assertThat(named).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(sources)
                .as(each.group())
                .anyMatch(source ->
                        source.startsWith(each.group(1) + ".java ") && source.contains("void " + each.group(2) + "(")));
    }

    private static String table() throws IOException {
        return Files.readString(ROOT.resolve("deploy/acceptance/abuse-cases.md"));
    }

    /** Each test's file name, a space, and all it says. */
    private static Set<String> sources() throws IOException {
        return List.of("deploy", "review-service", "family-liaison-service", "chronology-service", "reporting-service")
                .stream()
                .map(ROOT::resolve)
                .flatMap(AbuseTableSpec::tests)
                .map(AbuseTableSpec::read)
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<Path> tests(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().matches(".*(Test|Spec)\\.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return file.getFileName() + " " + Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
