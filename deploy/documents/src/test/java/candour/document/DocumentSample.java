package candour.document;

import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import java.time.Instant;
import java.util.List;

/** A document that says something in each way it can. */
final class DocumentSample {
    static final Copy NOON = copy("2026-03-03T12:00:00Z");

    static final Document EVERYTHING = new Document(
            "Decision on a notification",
            "What the committee decided, and why",
            "LR 3/2026 \u00b7 \"Rowan\"",
            List.of(
                    new Heading("The decision"),
                    new Facts(List.of(new Fact("Decided on", "3 March 2026"), new Fact("Decided by", "the committee"))),
                    new Paragraph("First line.\nSecond line, with <b>no mark-up</b> & {no.template}."),
                    new Heading("Who was asked"),
                    new Points(List.of("Health", "Police")),
                    new Table(
                            "Terms of reference, by version",
                            List.of("Version", "Agreed on"),
                            List.of(List.of("1", "3 March 2026"), List.of("2", "9 May 2026")))));

    private DocumentSample() {}

    static Copy copy(String madeAt) {
        return new Copy("copy 7", Instant.parse(madeAt));
    }

    static Document saying(Part... parts) {
        return new Document("Title", "Subject", "LR 1/2026", List.of(parts));
    }
}
