package candour.chronology.imports.preview;

import candour.chronology.imports.preview.Table.Line;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A .csv as Excel or a records system saves it: with or without BOM, UTF-8, UTF-16 or Windows-1252, commas, semicolons or tabs. */
final class CsvTable {
    private CsvTable() {}

    static Table of(byte[] file) throws UnreadableFile {
        String text = text(file);
        if (text.chars()
                .limit(10_000)
                .anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 11))
            throw new UnreadableFile(Unreadable.UNKNOWN);
        if (text.isBlank()) throw new UnreadableFile(Unreadable.EMPTY);
        char separator = separator(text);
        if (text.startsWith("sep=")) text = text.substring(text.indexOf('\n') + 1);
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

    private static List<Cell> cells(CsvRecord row) {
        return row.getFields().stream()
                .limit(FileTables.MOST_COLUMNS)
                .map(field -> Cell.plain(field.strip()))
                .toList();
    }

    private static String text(byte[] file) {
        if (file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF)
            return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-1252"));
        }
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
