package candour.chronology.imports.preview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Real files for the tests over HTTP. */
public final class SampleFiles {
    private SampleFiles() {}

    /** Three rows that are ready and one that is not. */
    public static byte[] excel() {
        return Files.excel(
                new Object[] {"Date", "Time", "Source of information", "Event", "Action"},
                new Object[] {LocalDate.of(2022, 5, 22), "14:30", "HV records", "Home visit.", "None"},
                new Object[] {"c. March 2023", "", "GP letter", "Letter sent.", ""},
                new Object[] {"before 3 March 2024", "", "HV records", "Not brought to clinic.", "Letter"},
                new Object[] {"31 February 2024", "", "HV records", "Call.", ""});
    }

    /** A sheet whose headings nobody knows. */
    public static byte[] foreign(String event) {
        return OpenFiles.sheet(OpenFiles.row("When it was", "Told by", "What", "More")
                + OpenFiles.row("22/05/2022", "Log", event, "at night")
                + OpenFiles.row("c. March 2023", "", "Letter sent.", ""));
    }

    public static byte[] csv() {
        return "Date;Source;Event\n22 May 2022;Notes;Call\n".getBytes(StandardCharsets.UTF_8);
    }
}
