package candour.chronology.paper;

import candour.document.Document;
import candour.document.Part;
import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Paragraph;
import candour.document.Part.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the paper of one version says.
 *
 * @param reference printed on each page: the review, never a name
 * @param missing agencies that were asked and had not handed in
 * @param digest of the version: by this it is proved
 */
public record MergedPaper(
        String reference,
        int version,
        LocalDate on,
        List<String> agencies,
        List<String> missing,
        String digest,
        List<PaperLine> lines) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public MergedPaper {
        agencies = List.copyOf(agencies);
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
    }

    public String title() {
        return "Merged chronology, version " + version;
    }

    /** As a document for reading: one table, without the columns that nobody filled. */
    public Document document() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Facts(List.of(
                new Fact("Version", String.valueOf(version)),
                new Fact("Merged on", DAY.format(on)),
                new Fact("Agencies", agencies.isEmpty() ? "none" : String.join(", ", agencies)),
                new Fact("Asked, not handed in", missing.isEmpty() ? "none" : String.join(", ", missing)),
                new Fact("Entries", String.valueOf(lines.size())),
                new Fact("Digest (SHA-256)", digest))));
        parts.add(new Paragraph("Dates stand as they were written. Where nobody knows which of two entries came first,"
                + " the order to the next is not known."));
        List<PaperColumn> filled =
                Arrays.stream(PaperColumn.values()).filter(this::holdsAnything).toList();
        List<List<String>> rows = lines.stream()
                .map(line -> filled.stream().map(column -> column.of(line)).toList())
                .toList();
        if (!rows.isEmpty())
            parts.add(new Table(
                    "Every entry, in order",
                    filled.stream().map(PaperColumn::heading).toList(),
                    rows));
        return new Document(title(), "What each agency recorded, brought together in one order", reference, parts);
    }

    private boolean holdsAnything(PaperColumn column) {
        return lines.stream().anyMatch(line -> !column.of(line).isEmpty());
    }
}
