package candour.testing.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The four services, as the ledger and the folders call them. */
enum Service {
    REV("review-service"),
    FAM("family-liaison-service"),
    CHR("chronology-service"),
    REP("reporting-service");

    private final String folder;

    Service(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    /** Its compiled classes, those of its specs among them. */
    List<Path> compiled(Path root) {
        var target = root.resolve(folder).resolve("service").resolve("target");
        var folders = Stream.of("classes", "test-classes").map(target::resolve).toList();
        if (!folders.stream().allMatch(Files::isDirectory)) {
            throw new IllegalStateException(folder + " is not compiled, specs included");
        }
        return folders;
    }
}
