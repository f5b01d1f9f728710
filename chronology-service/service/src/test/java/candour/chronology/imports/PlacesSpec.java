package candour.chronology.imports;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.imports.preview.Column;
import candour.chronology.imports.preview.PreviewRow;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.ReadingRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-084: the agency's own order within a day is kept")
class PlacesSpec {
    @Test
    void a_sequence_column_that_numbers_every_row_is_the_order() {
        assertThat(Places.of(List.of(row("a", "20"), row("a", "10")))).containsExactly(20, 10);
    }

    @Test
    void else_it_is_the_order_of_the_file() {
        assertThat(Places.of(List.of(row("a", "20"), row("a", "b")))).containsExactly(1, 2);
        assertThat(Places.of(List.of(row("a", "1"), row("b", "1")))).containsExactly(1, 2);
    }

    private static PreviewRow row(String table, String sequence) {
        return new PreviewRow(
                table,
                1,
                Map.of(Column.SEQUENCE, sequence),
                EventTimeReader.read("1 May 2016", null, ReadingRules.dayFirst(2026)),
                List.of());
    }
}
