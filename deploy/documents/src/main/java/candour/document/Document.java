package candour.document;

import java.util.List;

/**
 * A paper: what it says, in order, and nothing of how it looks. Both files are made from it, so that they cannot say
 * different things (ruling R25). Holds plain words, so it lives in memory only, between opening them and sealing the
 * file.
 *
 * @param title its first heading, and what a reader's software calls the file
 * @param subject in one line what it is for
 * @param reference printed on each page: what it belongs to
 */
public record Document(String title, String subject, String reference, List<Part> parts) {

    public Document {
        if (title.isBlank() || subject.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException("A document has a title, a subject and a reference");
        }
        parts = List.copyOf(parts);
    }

    /** A table with many columns is read on a page that lies on its side. */
    public boolean wide() {
        return parts.stream()
                .anyMatch(part ->
                        part instanceof Part.Table table && table.headings().size() > 6);
    }

    /** SHA-256 (hex) of what it says; the same for both files, and whenever it is made again from the same events. */
    public String digest() {
        return ContentDigest.of(this);
    }

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "Document[" + reference + "]";
    }
}
