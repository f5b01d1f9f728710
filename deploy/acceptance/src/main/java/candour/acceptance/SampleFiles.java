package candour.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The agencies' chronologies as real files of every kind that is taken, one of them in the form of the macro tool that
 * people know. Made from the same words each time, to the byte, so that a file handed in twice is known to be the same.
 */
final class SampleFiles {
    private static final List<String> HEADINGS =
            List.of("No.", "Date", "Time", "Event", "Source of information", "Action taken");
    /** The same columns as a form of the macro tool has them, with an end that nobody fills in. */
    private static final List<String> FORM = List.of(
            "Sequence",
            "Start Date",
            "Start Time",
            "Event",
            "Source of Information",
            "Action taken (or why none)",
            "End Date",
            "End Time");

    private static final List<String> NAMES =
            List.of("sequence", "startDate", "startTime", "event", "source", "actionTaken");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);

    private SampleFiles() {}

    /** One of an agency's files: it has its even share of the rows, in their order. */
    static byte[] of(Agency agency, String file) {
        var all = rows(agency);
        int place = agency.files().indexOf(file);
        int files = agency.files().size();
        var rows = all.subList(all.size() * place / files, all.size() * (place + 1) / files);
        try {
            return switch (file.substring(file.lastIndexOf('.'))) {
                case ".csv" -> csv(rows);
                case ".xlsx" -> workbook(rows);
                case ".docx" -> document(rows, agency);
                case ".json" -> json(rows);
                case ".ods", ".odt" -> OpenSamples.of(file, HEADINGS, rows);
                default -> throw new IllegalArgumentException("There is no sample of " + file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many rows as the agency has, from its first day to its last; the shared happenings last. */
    static List<List<String>> rows(Agency agency) {
        var shared = SharedEvents.of(agency);
        var rows = new ArrayList<List<String>>();
        int plain = agency.entries() - shared.size();
        for (int i = 0; i < plain; i++) {
            var day = FIRST.plusDays(740L * i / plain + i % 3);
            var told = agency.told().get(i % agency.told().size()).split("\\|");
            rows.add(List.of(
                    String.valueOf(i + 1),
                    SampleDates.written(day, i),
                    SampleDates.time(i),
                    told[0],
                    "Record " + (i / 10 + 1),
                    told[1]));
        }
        for (var one : shared) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), one.date(), one.time(), one.event(), one.source(), one.action()));
        }
        return rows;
    }

    private static byte[] csv(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        lines.add(line(HEADINGS));
        rows.forEach(row -> lines.add(line(row)));
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static byte[] json(List<List<String>> rows) throws IOException {
        var entries = rows.stream()
                .map(row -> {
                    var entry = new LinkedHashMap<String, String>();
                    for (int i = 0; i < row.size(); i++) {
                        entry.put(NAMES.get(i), row.get(i));
                    }
                    return entry;
                })
                .toList();
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("chronology", entries));
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Chronology");
            var all = new ArrayList<List<String>>();
            all.add(FORM);
            all.addAll(rows);
            for (int r = 0; r < all.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < all.get(r).size(); c++) {
                    row.createCell(c).setCellValue(all.get(r).get(c));
                }
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return alwaysTheSame(bytes.toByteArray());
        }
    }

    private static byte[] document(List<List<String>> rows, Agency agency) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Chronology of " + agency.code());
            var table = document.createTable(rows.size() + 1, HEADINGS.size());
            for (int c = 0; c < HEADINGS.size(); c++) {
                table.getRow(0).getCell(c).setText(HEADINGS.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    table.getRow(r + 1).getCell(c).setText(rows.get(r).get(c));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return alwaysTheSame(bytes.toByteArray());
        }
    }

    /** Without the moment of writing, which stands in the names' list of the file and in its properties. */
    private static byte[] alwaysTheSame(byte[] zipped) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry each; (each = in.getNextEntry()) != null; ) {
                var content = in.readAllBytes();
                if (each.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "2025-04-28T09:00:00Z")
                            .getBytes(StandardCharsets.UTF_8);
                }
                var entry = new ZipEntry(each.getName());
                entry.setTime(1_700_000_000_000L);
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
