package candour.chronology.imports.preview;

/** The kinds of file a chronology can be brought in from. */
public enum FileKind {
    WORD,
    EXCEL,
    OPEN_TEXT,
    OPEN_SHEET,
    CSV,
    JSON
}
