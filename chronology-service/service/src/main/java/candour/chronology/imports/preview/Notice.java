package candour.chronology.imports.preview;

/** Something about a file as a whole that does not stop it, and that its owner should know. */
public enum Notice {
    POINTS_ELSEWHERE(
            "The file points to something outside itself (a template, a picture, another document or a data connection)."
                    + " It was not fetched, and nothing of it is read. Is anything missing?");

    private final String words;

    Notice(String words) {
        this.words = words;
    }

    /** A clear sentence for the person who handed the file in. */
    public String words() {
        return words;
    }
}
