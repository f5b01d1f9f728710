package candour.chronology.paper.document;

import candour.chronology.paper.Guarded;
import candour.chronology.paper.PaperColumn;
import candour.chronology.paper.PaperLine;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/** RFC 4180, every cell quoted, with the mark by which Excel knows UTF-8. Written as it is read: a million lines take no more memory than ten. */
public final class PaperCsv {
    private PaperCsv() {}

    /** The caller closes the stream. */
    public static void write(Iterator<PaperLine> lines, OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\ufeff');
        CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        PaperColumn[] columns = PaperColumn.values();
        writer.writeRecord(Arrays.stream(columns).map(PaperColumn::heading).toList());
        while (lines.hasNext()) {
            PaperLine line = lines.next();
            writer.writeRecord(Arrays.stream(columns)
                    .map(column -> Guarded.text(column.of(line)))
                    .toList());
        }
        writer.flush();
        out.flush();
    }
}
