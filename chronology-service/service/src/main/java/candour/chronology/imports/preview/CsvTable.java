package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A .csv as Excel or a records system saves it, parted by commas, semicolons, tabs or bars. */
final class CsvTable {
    private CsvTable() {}

    static Table of(String text) throws UnreadableFile {
        char separator = separator(text);
        if (text.startsWith("sep=")) text = text.substring(text.indexOf('\n') + 1);
        if (endsWithinQuotes(text, separator)) throw new UnreadableFile(Unreadable.DAMAGED);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            for (CsvRecord row : reader) {
                if (lines.size() >= FileTables.MOST_ROWS) throw new UnreadableFile(Unreadable.TOO_MANY_ROWS);
                lines.add(new Line((int) row.getStartingLineNumber(), cells(row)));
            }
        } catch (IOException | RuntimeException _) {
            throw new UnreadableFile(Unreadable.DAMAGED);
        }
        return new Table("file", lines);
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** A cell whose closing quote never comes: the rest of the file is missing. */
    private static boolean endsWithinQuotes(String text, char separator) {
        boolean begins = true;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) quoted = sign != '"';
            else {
                quoted = sign == '"' && (begins || text.charAt(i - 1) == '"');
                begins = sign == separator || sign == '\n' || sign == '\r';
            }
        }
        return quoted;
    }

    private static List<Cell> cells(CsvRecord row) {
        return row.getFields().stream()
                .limit(FileTables.MOST_COLUMNS)
                .map(field -> Cell.plain(field.strip()))
                .toList();
    }

    /** The sign that parts the most headings; failing that, the one found most often in the first lines. */
    private static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) return text.charAt(4);
        String top = text.lines().limit(20).reduce("", (all, line) -> all + line + "\n");
        char best = ',';
        long most = -1;
        for (char sign : new char[] {',', ';', '\t', '|'}) {
            String parts = "[" + (sign == '|' ? "\\|" : String.valueOf(sign)) + "\n]";
            long headings = Arrays.stream(top.split(parts))
                    .filter(part -> Headings.meaning(part).isPresent())
                    .count();
            long score = headings * 10_000 + top.chars().filter(c -> c == sign).count();
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }
}
