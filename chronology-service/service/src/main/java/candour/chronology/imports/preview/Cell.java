package candour.chronology.imports.preview;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file.
 *
 * @param text what a reader of the file sees
 * @param number the number behind it, where a spreadsheet holds a day or a time as one (days since 30 December 1899); else null
 */
record Cell(String text, @Nullable Double number, Nature nature) {
    /** How the cell came by its content. */
    enum Nature {
        PLAIN,
        /** The result a formula had when the file was saved. */
        FORMULA,
        /** Repeated from a cell that spans several rows or columns. */
        SPANNED,
        /** The result of a formula that looks into another file, which is never opened here. */
        OTHER_FILE,
        /** The file shows an error such as #REF!, or holds something that is no text. */
        BROKEN
    }

    static final Cell BLANK = plain("");

    static Cell plain(String text) {
        return new Cell(text, null, Nature.PLAIN);
    }

    Cell spanned() {
        return new Cell(text, number, Nature.SPANNED);
    }

    /** Says something of its own: what is taken from a cell that spans this one does not count. */
    boolean isOwn() {
        return !isBlank() && nature != Nature.SPANNED;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
