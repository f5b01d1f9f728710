package candour.chronology.imports.preview;

import java.util.Set;
import org.xml.sax.Attributes;

/** The words of one OpenDocument cell as a reader sees them, without comments, footnotes and struck-out changes. */
final class OpenText {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> NOT_SHOWN =
            Set.of("annotation", "note", "tracked-changes", "ruby-text", "event-listeners", "settings", "forms");

    private final StringBuilder words = new StringBuilder();
    private int hidden;
    private int paragraphs;

    void clear() {
        words.setLength(0);
    }

    void starts(String name, Attributes attributes) {
        if (NOT_SHOWN.contains(name)) hidden++;
        if (hidden > 0) return;
        switch (name) {
            case "p", "h" -> {
                if (paragraphs++ == 0 && !words.isEmpty()) words.append('\n');
            }
            case "s" -> words.append(" ".repeat(Numbers.between(attributes.getValue(TEXT, "c"), 1, 100)));
            case "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            default -> {}
        }
    }

    void ends(String name) {
        if (NOT_SHOWN.contains(name)) hidden--;
        else if (hidden == 0 && (name.equals("p") || name.equals("h"))) paragraphs--;
    }

    /** Line breaks between the tags mean no more than a space. */
    void letters(char[] letters, int start, int length) {
        if (hidden > 0 || paragraphs == 0) return;
        for (int i = start; i < start + length && words.length() < FileTables.MOST_LETTERS; i++) {
            char letter = letters[i];
            boolean space = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
            if (!space) words.append(letter);
            else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) words.append(' ');
        }
    }

    /** The end of a cell of a table that lies within the cell. */
    void part() {
        words.append(' ');
    }

    String words() {
        return words.toString().strip();
    }
}
