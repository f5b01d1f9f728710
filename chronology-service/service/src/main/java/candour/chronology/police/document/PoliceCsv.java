package candour.chronology.police.document;

import candour.chronology.police.Field;
import candour.chronology.police.document.PoliceReader.Rows;
import candour.chronology.police.document.PoliceReading.Issue;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contacts as CSV in UTF-8 with a heading row, parted by commas, or by semicolons where the heading row is. */
final class PoliceCsv {
    private PoliceCsv() {}

    static Rows rows(byte[] body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            return Rows.refused("$this", "This is not text in UTF-8.");
        }
        String tidy = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String heading = tidy.lines().findFirst().orElse("");
        char by = heading.indexOf(';') >= 0 && heading.indexOf(',') < 0 ? ';' : ',';
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(by)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(tidy)) {
            for (CsvRecord record : csv) {
                if (records.size() > PoliceReader.MOST + 1) break;
                records.add(record);
            }
        } catch (CsvParseException | IOException _) {
            return Rows.refused("$this", "This cannot be read as CSV: a quotation mark may be missing.");
        }
        return records.isEmpty() ? Rows.refused("$this", "There is nothing here.") : rows(records);
    }

    private static Rows rows(List<CsvRecord> records) {
        List<Issue> issues = new ArrayList<>();
        List<@Nullable Field> columns = new ArrayList<>();
        List<String> headings = records.getFirst().getFields();
        for (int i = 0; i < headings.size(); i++) {
            Field field = Field.of(headings.get(i)).orElse(null);
            if (field == null || columns.contains(field))
                issues.add(new Issue(
                        "heading[" + (i + 1) + "]",
                        field == null
                                ? "There is no such column in a police contact."
                                : "This column stands here twice."));
            columns.add(field);
        }
        List<Map<Field, String>> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> cells = records.get(i).getFields();
            if (cells.size() != columns.size())
                issues.add(new Issue("row[" + i + "]", "This row has not as many cells as there are headings."));
            else rows.add(row(columns, cells));
        }
        return new Rows(rows, issues);
    }

    private static Map<Field, String> row(List<@Nullable Field> columns, List<String> cells) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (int i = 0; i < cells.size(); i++) {
            Field field = columns.get(i);
            String cell = cells.get(i).strip();
            if (field != null && !cell.isEmpty()) row.put(field, cell);
        }
        return row;
    }
}
