package candour.chronology.imports.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("R28: a file that cannot be taken gets a clear answer, whatever it is called")
class UnreadableFileSpec {
    private static final byte[] EXCEL = Files.excel(
            new Object[] {"Date", "Source", "Event"}, new Object[] {LocalDate.of(2016, 5, 22), "Log", "Call"});
    private static final String OPEN_ROWS =
            OpenFiles.row("Date", "Source", "Event") + OpenFiles.row("1/2/2016", "Log", "Call");

    @Test
    void macros_are_refused_by_content() throws IOException {
        assertThat(reason(repacked(EXCEL, "xl/vbaProject.bin", new byte[] {1, 2, 3})))
                .isEqualTo(Unreadable.MACROS);
        String types =
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        assertThat(reason(zip("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Unreadable.MACROS);
    }

    @Test
    void a_file_under_a_password_is_asked_for_without() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(EXCEL);
            }
            container.writeFilesystem(out);
            assertThat(reason(out.toByteArray())).isEqualTo(Unreadable.PASSWORD);
        }
    }

    @Test
    void old_and_other_kinds_are_named() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(out);
            assertThat(reason(out.toByteArray())).isEqualTo(Unreadable.OLD_OFFICE);
        }
        assertThat(reason("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(Unreadable.PDF);
        assertThat(reason(new byte[0])).isEqualTo(Unreadable.EMPTY);
        assertThat(reason(new byte[] {1, 2, 3, 0})).isEqualTo(Unreadable.UNKNOWN);
        assertThat(reason(zip("photo.jpg", new byte[10]))).isEqualTo(Unreadable.UNKNOWN);
        assertThat(reason(zip("META-INF/manifest.xml", new byte[10]))).isEqualTo(Unreadable.OPEN_DOCUMENT);
        assertThat(reason(OpenFiles.file("presentation", ""))).isEqualTo(Unreadable.OPEN_DOCUMENT);
        assertThat(reason("{\\rtf1 Date".getBytes(StandardCharsets.UTF_8))).isEqualTo(Unreadable.RICH_TEXT);
        assertThat(reason("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Unreadable.MARKUP);
        assertThat(reason("A letter, not a table.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unreadable.NO_TABLE);
        assertThat(reason(new byte[FileTables.LARGEST + 1])).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void an_open_document_with_macros_or_a_password_is_known_as_such() throws IOException {
        assertThat(reason(OpenFiles.file("spreadsheet", "", "Basic/Standard/Module1.xml", "<x/>")))
                .isEqualTo(Unreadable.MACROS);
        assertThat(reason(OpenFiles.file("text", "", "Scripts/python/a.py", "x")))
                .isEqualTo(Unreadable.MACROS);
        String manifest = "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>";
        byte[] locked = repacked(
                OpenFiles.file("text", ""), "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        assertThat(reason(locked)).isEqualTo(Unreadable.PASSWORD);
    }

    @Test
    void an_open_document_cut_off_or_without_its_content_is_damaged() throws IOException {
        byte[] whole = OpenFiles.sheet(OPEN_ROWS);
        for (int length : new int[] {60, whole.length / 2, whole.length - 1})
            assertThat(reason(Arrays.copyOf(whole, length))).isEqualTo(Unreadable.DAMAGED);
        assertThat(reason(zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Unreadable.DAMAGED);
    }

    @Test
    void a_text_cut_off_within_a_cell_is_damaged() {
        assertThat(reason("Date,Source,Event\n1/2/2016,Log,\"Call by the".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unreadable.DAMAGED);
    }

    @Test
    void what_says_ten_million_times_is_refused_and_takes_the_room_of_once() {
        String many = OPEN_ROWS.replaceFirst(
                "<table:table-row>(?=(?:(?!<table:table-row>).)*$)",
                "<table:table-row table:number-rows-repeated=\"1048576\">");
        byte[] rows = OpenFiles.sheet(many);
        assertThat(allocated(() -> assertThat(reason(rows)).isEqualTo(Unreadable.TOO_MANY_ROWS)))
                .isLessThan(16_000_000);
        byte[] sheets = OpenFiles.file(
                "spreadsheet",
                "<office:spreadsheet>"
                        + ("<table:table>" + many.replace("1048576", "9000") + "</table:table>").repeat(500)
                        + "</office:spreadsheet>");
        assertThat(allocated(() -> assertThat(reason(sheets)).isEqualTo(Unreadable.TOO_MANY_ROWS)))
                .isLessThan(64_000_000);
        byte[] spaces = OpenFiles.sheet(OPEN_ROWS.replace("Call", "Call<text:s text:c=\"999999999\"/>."));
        assertThat(allocated(() -> Previewer.preview(spaces, new ImportOptions(2026, null))))
                .isLessThan(16_000_000);
    }

    @Test
    void rows_and_tables_are_counted_over_the_whole_file() throws IOException {
        String list = "[" + "{},".repeat(120_000) + "{}]";
        assertThat(reason(("{\"a\":" + list + ",\"b\":" + list + "}").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unreadable.TOO_MANY_ROWS);
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (int i = 0; i < 120_000; i++)
            table.append("<w:tr><w:tc><w:p><w:r><w:t>")
                    .append(Integer.toHexString(i * 0x9E3779B1))
                    .append("</w:t></w:r></w:p></w:tc></w:tr>");
        String rows = table.append("</w:tbl>").toString();
        assertThat(reason(word(rows))).isEqualTo(Unreadable.NO_TABLE);
        assertThat(reason(word(rows + rows))).isEqualTo(Unreadable.TOO_MANY_ROWS);
        assertThat(reason(word("<w:tbl/>".repeat(2_000)))).isEqualTo(Unreadable.BOMB);
        assertThat(reason(OpenFiles.file("text", "<office:text>" + "<table:table/>".repeat(2_000) + "</office:text>")))
                .isEqualTo(Unreadable.BOMB);
    }

    @Test
    void what_is_refused_costs_no_memory_to_speak_of() throws IOException {
        byte[] bomb = OpenFiles.file("text", "", "Pictures/1.bin", " ".repeat(40 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(allocated(() -> assertThat(reason(bomb)).isEqualTo(Unreadable.BOMB)))
                .isLessThan(16_000_000);
        byte[] large = new byte[FileTables.LARGEST + 1];
        assertThat(allocated(() -> assertThat(reason(large)).isEqualTo(Unreadable.TOO_LARGE)))
                .isLessThan(1_000_000);
    }

    @Test
    void merged_cells_laid_over_each_other_without_end_are_refused() {
        Object[][] rows = new Object[2_000][];
        rows[0] = new Object[] {"Date", "Source", "Event"};
        for (int i = 1; i < rows.length; i++) rows[i] = new Object[] {"1/2/2016", "Log", "Call"};
        byte[] file = Files.excel(
                sheet -> {
                    for (int i = 0; i < 1_000; i++)
                        sheet.addMergedRegionUnsafe(new org.apache.poi.ss.util.CellRangeAddress(1, 1_999, 0, 60));
                },
                rows);
        assertThat(reason(file)).isEqualTo(Unreadable.BOMB);
    }

    @Test
    void a_bomb_is_not_opened() throws IOException {
        byte[] bomb = repacked(EXCEL, "xl/media/image1.bin", new byte[40 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(reason(bomb)).isEqualTo(Unreadable.BOMB);
    }

    @Test
    void a_file_cut_off_anywhere_is_called_damaged() {
        for (int length : new int[] {30, EXCEL.length / 3, EXCEL.length - 40, EXCEL.length - 1})
            assertThat(reason(Arrays.copyOf(EXCEL, length)))
                    .as("first %d bytes", length)
                    .isEqualTo(Unreadable.DAMAGED);
    }

    @Test
    void broken_bytes_never_break_the_reader() {
        Random random = new Random(28);
        for (byte[] whole : new byte[][] {
            EXCEL,
            Files.word(new String[] {"Date", "Source", "Event"}, new String[] {"22/05/16", "Log", "Call"}),
            OpenFiles.sheet(OPEN_ROWS),
            "[{\"date\": \"1/2/2016\", \"source\": \"Log\", \"event\": \"Call\"}]".getBytes(StandardCharsets.UTF_8)
        })
            for (int i = 0; i < 150; i++) {
                byte[] broken = whole.clone();
                for (int n = random.nextInt(1, 8); n > 0; n--)
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                assertThat(Previewer.preview(broken, new ImportOptions(2026, null)))
                        .isNotNull();
            }
    }

    @Test
    void entities_and_the_network_are_never_used() throws IOException {
        byte[] sheet =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(reason(repacked(EXCEL, "xl/worksheets/sheet1.xml", sheet))).isEqualTo(Unreadable.DAMAGED);
        assertThat(reason(repacked(OpenFiles.sheet(OPEN_ROWS), "content.xml", sheet)))
                .isEqualTo(Unreadable.DAMAGED);
    }

    /** Bytes this thread took from memory meanwhile, kept or not. */
    private static long allocated(Runnable work) {
        work.run();
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Unreadable reason(byte[] file) {
        return switch (Previewer.preview(file, new ImportOptions(2026, null))) {
            case Preview.Refused refused -> refused.reason();
            case Preview.Read read -> throw new AssertionError("was read: " + read);
        };
    }

    private static byte[] word(String body) throws IOException {
        byte[] xml = ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
        return repacked(
                Files.word(new String[] {"Date", "Source", "Event"}, new String[] {"1/2/16", "Log", "Call"}),
                "word/document.xml",
                xml);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] repacked(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
