package candour.testing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowIdsSpec {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    S002-089, 090: a review is paused              | S002-089 S002-090
                    S002-011…013, 015, R1: what follows            | S002-011 S002-012 S002-013 S002-015
                    S000-29 S000-30: the police gate               | S000-29 S000-30
                    X-05 X-06 X-07: consent, 12 times              | X-05 X-06 X-07
                    R12: what is told on Kafka                     |
                    """)
    void reads_the_rows_a_spec_is_named_by(String name, String ids) {
        assertThat(String.join(" ", RowIds.in(name))).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void the_ledger_has_three_hundred_rows_each_once_and_each_with_an_owner() {
        assertThat(Row.all()).hasSize(300);
        assertThat(Row.all()).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(Row.all()).allSatisfy(row -> {
            assertThat(RowIds.in(row.id())).containsExactly(row.id());
            assertThat(row.services()).isSubsetOf("REV", "FAM", "CHR", "REP", "ALL");
        });
    }
}
