package candour.chronology.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a fuzzer begins with: the kinds of writing and of file that people really hand in. */
final class Seeds {
    private static final List<String> WRITTEN = List.of(
            "22/05/2016",
            "?22 May 2016",
            "c. March 2014",
            "Summer 2013",
            "Easter 2023",
            "week beginning 3 March 2024",
            "between 3 and 5 March 2024",
            "overnight 3rd/4th March 2024",
            "3 March 2024 approx 2pm",
            "2024-03-10/2024-03-20",
            "2013-14");
    private static final List<String> TABLES = List.of(
            "Date,Time,Event,Source\n22/05/2016,14:30,Seen at home,Health visitor records\n",
            "Date;Source of information;What happened\n\"c. March\n2014\";\"GP \"\"notes\"\"\";Not brought\n");

    private Seeds() {}

    static Path into(Path folder, Class<?> target) throws IOException {
        int number = 0;
        for (var text : target == ReadingFuzz.class ? WRITTEN : TABLES) {
            Files.writeString(folder.resolve("seed-" + number++), text, StandardCharsets.UTF_8);
        }
        return folder;
    }
}
