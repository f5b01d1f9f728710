package candour.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demo's chronologies into a folder, for people who want to try bringing files in. */
public final class SampleFolder {
    private SampleFolder() {}

    /** @param args the folder; it is made when it is not there */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args.length == 0 ? "samples" : args[0]));
        for (var agency : Agency.ALL) {
            for (var file : agency.files()) {
                Files.write(folder.resolve(file), SampleFiles.of(agency, file));
                System.out.println(folder.resolve(file));
            }
        }
    }
}
