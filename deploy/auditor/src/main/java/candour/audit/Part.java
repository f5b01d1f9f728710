package candour.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What one service exported: its whole log, or the extract of one review. */
record Part(String prefix, Path folder) {
    static final String KEY = "key";
    static final String CHECKPOINTS = "checkpoints";
    static final String LOG = "log.jsonl";
    static final String EXTRACT = "extract.jsonl";
    static final String CONSISTENCY = "consistency.jsonl";

    private static final Set<String> KNOWN = Set.of(KEY, CHECKPOINTS, LOG, EXTRACT, CONSISTENCY);

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(LOG)) || Files.exists(folder.resolve(EXTRACT));
    }

    /**
     * A file of the part.
     *
     * @throws Flaw incomplete, when it is not there
     */
    Path file(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw Flaw.incomplete("The file " + file + " is missing.");
        }
        return path;
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** @throws Flaw tampered, when the part claims to be both, so that one of them could hide */
    boolean isWholeLog() {
        if (has(LOG) && has(EXTRACT)) {
            throw Flaw.tampered("There is both a " + LOG + " and an " + EXTRACT + ".");
        }
        return has(LOG);
    }

    /** Names of files that belong to no bundle: they prove nothing, and nothing is said about them. */
    List<String> strangers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !KNOWN.contains(file))
                    .sorted()
                    .toList();
        }
    }
}
