package candour.chronology.paper;

/** The files a merged chronology is given out as. */
public enum PaperKind {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CSV("text/csv;charset=utf-8"),
    PDF("application/pdf");

    /** A table of this length is as much as can be laid out on pages; a spreadsheet has no such end. */
    public static final int MOST_ON_PAGES = 2_000;

    private final String mediaType;

    PaperKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether so many entries can be given out so. */
    public boolean holds(int entries) {
        return switch (this) {
            case XLSX, CSV -> true;
            case DOCX, PDF -> entries <= MOST_ON_PAGES;
        };
    }
}
