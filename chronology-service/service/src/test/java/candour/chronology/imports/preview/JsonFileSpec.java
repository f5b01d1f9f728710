package candour.chronology.imports.preview;

import static candour.chronology.imports.preview.PreviewSpec.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-074, R28: a .json file is a list of flat objects, or several by name")
class JsonFileSpec {
    @Test
    void a_list_is_a_table_and_its_names_are_headings() {
        Preview.Read read = read(bytes("""
                [{"startDate": "?22 May 2016", "startTime": "14:30", "source": "Log", "event": "Call.", "childSeen": true},
                 {"startDate": "c. March 2014", "source": "Log", "event": "Visit.", "action": null}]"""));
        assertThat(read.kind()).isEqualTo(FileKind.JSON);
        assertThat(read.rows()).extracting(PreviewRow::number).containsExactly(1, 2);
        assertThat(read.rows()).allMatch(PreviewRow::ready);
        assertThat(read.rows().getFirst().texts())
                .containsEntry(Column.CHILD_SEEN, "yes")
                .containsEntry(Column.TIME, "14:30");
        assertThat(read.tables().getFirst().headings())
                .containsExactly("start Date", "start Time", "source", "event", "child Seen", "action");
    }

    @Test
    void several_lists_are_several_tables_and_whose_they_are_is_not_asked_of_the_file() {
        Preview.Read read = read(bytes("""
                {"agency": "ORG-OTHER", "police": [{"date": "1/2/2016", "source": "Log", "event": "Call.", "agency": "X"}],
                 "custody": [{"date": "1/3/2016", "source": "Log", "event": "Held."}]}"""));
        assertThat(read.tables()).extracting(Preview.TableRead::name).containsExactly("police", "custody");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().texts()).doesNotContainValue("X").doesNotContainValue("ORG-OTHER");
    }

    @Test
    void what_is_no_text_is_asked_about() {
        PreviewRow row = read(bytes("""
                        [{"date": "1/2/2016", "source": "Log", "event": {"what": "Call."}}]""")).rows().getFirst();
        assertThat(row.problems())
                .extracting(RowProblem::code)
                .contains(RowProblem.Code.BROKEN_CELL, RowProblem.Code.NO_EVENT);
    }

    @Test
    void cut_off_doubled_or_too_deep_it_is_damaged() {
        for (String text : new String[] {
            "[{\"date\": \"1/2/2016\", \"source\"",
            "[{\"date\": \"1/2/2016\", \"date\": \"2/2/2016\"}]",
            "[] []",
            "[" + "[".repeat(1_000) + "]".repeat(1_000) + "]"
        })
            assertThat(Previewer.preview(bytes(text), new ImportOptions(2026, null)))
                    .as(text.substring(0, 5))
                    .isEqualTo(new Preview.Refused(Unreadable.DAMAGED));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
