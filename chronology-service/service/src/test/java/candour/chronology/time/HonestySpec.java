package candour.chronology.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-084: whatever is written, the reader answers, keeps the words and adds no certainty")
class HonestySpec {
    private static final List<String> PIECES = List.of(
            "22",
            "3",
            "31",
            "99",
            "May",
            "march",
            "feb",
            "2016",
            "'14",
            "16",
            "/",
            ".",
            "-",
            " ",
            " ",
            " to ",
            "?",
            "c. ",
            "approx ",
            "early ",
            "before ",
            "by ",
            "after ",
            "14:30",
            "2pm",
            "am",
            "hrs",
            "overnight ",
            "week beginning ",
            "w/c ",
            "Summer ",
            "winter ",
            "Easter ",
            "Monday ",
            "2013-14",
            "between ",
            " and ",
            "~",
            "%",
            "(",
            ")",
            "\u00a0",
            "\u2013",
            "T",
            "Z",
            "\u0000",
            "\ud83d",
            "½",
            "٣");

    private static final List<String> BASES =
            List.of("22/05/2016", "3 March 2024 ", "? 22 May 16", "March 2014", "2013", "5-7 May 2019 ");

    @Test
    void random_writing_never_breaks_the_reader() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(84);
        ReadingRules rules = ReadingRules.dayFirst(2026);
        long began = System.nanoTime();
        int understood = 0;
        for (int i = 0; i < 15_000; i++) {
            StringBuilder written =
                    new StringBuilder(random.nextBoolean() ? BASES.get(random.nextInt(BASES.size())) : "");
            for (int n = random.nextInt(1, 9); n > 0; n--) written.append(PIECES.get(random.nextInt(PIECES.size())));
            Reading read = EventTimeReader.read(written.toString(), random.nextBoolean() ? null : "14:30", rules);
            assertThat(read.asWritten()).startsWith(written.toString());
            if (read instanceof Reading.Understood known) {
                understood++;
                keepsEveryDoubt(written.toString(), known.when());
                assertThat(known.when().words()).isNotBlank();
            }
        }
        assertThat(understood).isGreaterThan(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }

    private static void keepsEveryDoubt(String written, EventTime when) {
        if (written.contains("approx") || written.contains("c. ") || written.contains("~"))
            assertThat(when.doubts()).as(written).isNotEmpty();
        if (written.contains("?") && when.precision() == Precision.DAY)
            assertThat(when.doubts()).as(written).isNotEmpty();
        if (when.precision() == Precision.DAY && when.earliest() != null && when.latest() != null)
            assertThat(Duration.between(when.earliest(), when.latest()).toHours())
                    .isBetween(23L, 25L);
    }
}
