package candour.document;

import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what a document says. Every text goes in with its length, so that no two documents read alike. */
final class ContentDigest {
    private final MessageDigest sha256 = sha256();

    private ContentDigest() {}

    static String of(Document document) {
        var digest = new ContentDigest();
        digest.add("document", document.title(), document.subject(), document.reference());
        document.parts().forEach(digest::add);
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(Part part) {
        switch (part) {
            case Heading heading -> add("heading", heading.text());
            case Paragraph paragraph -> add("paragraph", paragraph.text());
            case Points points -> add("points", points.points().toArray(String[]::new));
            case Facts facts -> facts.facts().forEach(fact -> add("fact", fact.label(), fact.value()));
            case Table table -> {
                add("table", table.caption());
                add("headings", table.headings().toArray(String[]::new));
                table.rows().forEach(row -> add("row", row.toArray(String[]::new)));
            }
        }
    }

    private void add(String kind, String... texts) {
        take(kind);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(texts.length).array());
        for (var text : texts) {
            take(text);
        }
    }

    private void take(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
