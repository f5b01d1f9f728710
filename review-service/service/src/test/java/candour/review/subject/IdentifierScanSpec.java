package candour.review.subject;

import static org.assertj.core.api.Assertions.assertThat;

import candour.review.subject.IdentifierScan.Hit;
import candour.review.subject.IdentifierScan.Kind;
import candour.review.subject.IdentifierScan.Known;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R13: where a text would say who somebody is, without a word of it leaving")
class IdentifierScanSpec {
    private static final Known CHILD = new Known("child", "Rowan Example", "2019-02-01", "943 476 5919");
    private static final Known NOBODY = new Known("shredded", null, null, null);

    private static List<Hit> scan(String text) {
        return IdentifierScan.of(text, List.of(CHILD, NOBODY));
    }

    @Test
    void a_whole_name_hides_its_parts_and_words_that_only_contain_it_are_left() {
        assertThat(scan("Then ROWAN  EXAMPLE, or Rowan, came. An exampled rowanberry did not."))
                .containsExactly(new Hit(5, 19, Kind.NAME, "child"), new Hit(24, 29, Kind.PART_OF_A_NAME, "child"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-01", "01/02/2019", "1/2/2019", "01.02.2019", "1 February 2019", "1 Feb 2019"})
    void a_birthday_is_found_however_it_is_written(String day) {
        assertThat(scan("born " + day + "."))
                .containsExactly(new Hit(5, 5 + day.length(), Kind.DATE_OF_BIRTH, "child"));
    }

    @Test
    void any_health_number_is_found_and_whose_it_is_where_that_is_known() {
        assertThat(scan("9434765919 and 943-476-5919 and 401 023 2137"))
                .extracting(Hit::kind, Hit::reference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.HEALTH_NUMBER, "child"),
                        org.assertj.core.groups.Tuple.tuple(Kind.HEALTH_NUMBER, "child"),
                        org.assertj.core.groups.Tuple.tuple(Kind.HEALTH_NUMBER, null));
        assertThat(scan("phone 9434765910, case 19434765919")).isEmpty();
    }

    @Test
    @DisplayName("R27: a CHI or NHS number has the check digit that belongs to it")
    void a_health_number_has_its_check_digit() {
        assertThat(HealthNumber.fits("943 476 5919")).isTrue();
        assertThat(HealthNumber.fits("9434765910")).isFalse();
        assertThat(HealthNumber.fits("943476591")).isFalse();
        assertThat(HealthNumber.fits("0000000000")).isTrue();
        assertThat(HealthNumber.fits("1000000002"))
                .as("its check would be ten: there is no such number")
                .isFalse();
    }
}
