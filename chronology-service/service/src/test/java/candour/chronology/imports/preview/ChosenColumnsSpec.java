package candour.chronology.imports.preview;

import static candour.chronology.imports.preview.PreviewSpec.read;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.imports.preview.Preview.Basis;
import candour.chronology.time.DateOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName(
        "S002-074: what the columns of a file hold can be said by its owner, and is proposed the next time, never used unasked")
class ChosenColumnsSpec {
    private static final byte[] FOREIGN =
            bytes("Our list\nWhen it was,Told by,What,More\n05/06/2016,Log,Call,at night\n");
    private static final Columns SAID = new Columns(
            List.of(
                    new ColumnAt(1, Column.DATE),
                    new ColumnAt(2, Column.SOURCE),
                    new ColumnAt(3, Column.EVENT),
                    new ColumnAt(4, Column.EVENT)),
            DateOrder.MONTH_FIRST);

    @Test
    void a_table_with_unknown_headings_is_kept_and_waits_to_be_told_of() {
        Preview.Read read = read(FOREIGN);
        assertThat(read.tables().getFirst().basis()).isEqualTo(Basis.NONE);
        assertThat(read.rows()).isEmpty();
        assertThat(read.tables().getFirst().top().get(1))
                .isEqualTo(new Preview.TopRow(2, List.of("When it was", "Told by", "What", "More")));
    }

    @Test
    void what_its_owner_says_is_how_it_is_read() {
        Preview.Read read = said(FOREIGN, new ChosenColumns(1, 2, SAID));
        assertThat(read.tables().getFirst().basis()).isEqualTo(Basis.CHOSEN);
        assertThat(read.tables().getFirst().headings()).containsExactly("When it was", "Told by", "What", "More");
        PreviewRow row = read.rows().getFirst();
        assertThat(row.texts()).containsEntry(Column.EVENT, "Call\nat night").containsEntry(Column.SOURCE, "Log");
        assertThat(row.when()).extracting("when.expression.value").isEqualTo("2016-05-06");
    }

    @Test
    void a_column_that_is_not_named_is_left_out_and_seen_to_be() {
        byte[] file = bytes("Date,Source,Event,Agency\n1/2/2016,Log,Call,ORG-OTHER\n");
        Preview.TableRead table = read(file).tables().getFirst();
        assertThat(table.headings()).contains("Agency");
        assertThat(table.columns()).doesNotContainKey(3);
    }

    @Test
    void the_very_same_headings_again_are_proposed_and_not_used() {
        Preview.Read first = said(FOREIGN, new ChosenColumns(1, 2, SAID));
        var remembered = Map.of(first.tables().getFirst().shape(), SAID);
        byte[] next = bytes("Our list of 2017\n\nWHEN IT WAS:,Told by,What,More\n1/2/2017,Log,Visit,\n");
        Preview.Read again =
                (Preview.Read) Previewer.preview(next, new ImportOptions(2026, null, List.of(), remembered));
        assertThat(again.tables().getFirst().basis()).isEqualTo(Basis.NONE);
        assertThat(again.rows()).isEmpty();
        assertThat(again.tables().getFirst().proposed()).isEqualTo(new ChosenColumns(1, 3, SAID));
        byte[] other = bytes("Our list\nWhen it was,What,Told by,More\n1/2/2017,Visit,Log,\n");
        Preview.Read differs =
                (Preview.Read) Previewer.preview(other, new ImportOptions(2026, null, List.of(), remembered));
        assertThat(differs.tables().getFirst().proposed()).isNull();
    }

    private static Preview.Read said(byte[] file, ChosenColumns chosen) {
        return (Preview.Read) Previewer.preview(file, new ImportOptions(2026, null, List.of(chosen), Map.of()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
