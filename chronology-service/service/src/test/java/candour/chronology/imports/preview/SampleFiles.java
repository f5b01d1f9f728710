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

    public static byte[] csv() {
        return "Date;Source;Event\n22 May 2022;Notes;Call\n".getBytes(StandardCharsets.UTF_8);
    }
}
