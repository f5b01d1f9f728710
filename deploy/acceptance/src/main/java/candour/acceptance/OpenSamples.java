package candour.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table as an OpenDocument text or sheet, as free office programs save it. */
final class OpenSamples {
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content office:version="1.3" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>""";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest manifest:version="1.3" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private OpenSamples() {}

    static byte[] of(String file, List<String> headings, List<List<String>> rows) throws IOException {
        var kind = file.endsWith(".ods") ? "spreadsheet" : "text";
        var type = "application/vnd.oasis.opendocument." + kind;
        var table = Stream.concat(Stream.of(headings), rows.stream())
                .map(OpenSamples::row)
                .collect(Collectors.joining("\n", "<table:table table:name=\"Chronology\">\n", "\n</table:table>"));
        var content = BEGIN + "<office:" + kind + ">" + table + "</office:" + kind
                + "></office:body></office:document-content>";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            // The kind stands first and unpacked, so that it can be told from the first bytes.
            add(zip, "mimetype", type, ZipEntry.STORED);
            add(zip, "content.xml", content, ZipEntry.DEFLATED);
            add(zip, "META-INF/manifest.xml", MANIFEST.formatted(type), ZipEntry.DEFLATED);
        }
        return bytes.toByteArray();
    }

    private static String row(List<String> words) {
        return words.stream()
                .map(word -> word.isEmpty()
                        ? "<table:table-cell/>"
                        : "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(word)
                                + "</text:p></table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void add(ZipOutputStream zip, String name, String words, int method) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            var sum = new CRC32();
            sum.update(bytes);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
