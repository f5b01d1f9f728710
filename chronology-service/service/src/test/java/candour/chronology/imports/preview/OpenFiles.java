package candour.chronology.imports.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument files for the specs, from the words between the tags as LibreOffice writes them. */
final class OpenFiles {
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
                office:version="1.3"><office:body>
            """;

    private OpenFiles() {}

    static byte[] sheet(String rows) {
        return file(
                "spreadsheet",
                "<office:spreadsheet><table:table table:name=\"Chronology\">" + rows
                        + "</table:table></office:spreadsheet>");
    }

    static byte[] text(String rows) {
        return file(
                "text",
                "<office:text><text:p>Single agency chronology</text:p><table:table table:name=\"Table1\">" + rows
                        + "</table:table></office:text>");
    }

    static byte[] file(String kind, String body, String... more) {
        String type = "application/vnd.oasis.opendocument." + kind;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "mimetype", type);
            add(zip, "content.xml", BEGIN + body + "</office:body></office:document-content>");
            add(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest:manifest><manifest:file-entry manifest:full-path=\"/\"" + " manifest:media-type=\""
                            + type + "\"/></manifest:manifest>");
            for (int i = 0; i < more.length; i += 2) add(zip, more[i], more[i + 1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A row of cells that hold these words. */
    static String row(String... words) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String each : words)
            row.append(
                    each.startsWith("<") ? each : "<table:table-cell><text:p>" + each + "</text:p></table:table-cell>");
        return row.append("</table:table-row>").toString();
    }

    private static void add(ZipOutputStream zip, String name, String words) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
