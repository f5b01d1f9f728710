package candour.audit;

import candour.proof.SignedCheckpoint;
import candour.proof.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the auditor kept outside the bundle: keys or their fingerprints, and earlier checkpoints. Without it a bundle can
 * only be shown to agree with itself.
 */
record Trust(Set<String> keys, List<SignedCheckpoint> since) {
    static final Trust NOTHING = new Trust(Set.of(), List.of());

    private static final String FINGERPRINT = "SHA256:[0-9a-f]{64}";

    /** Each key a verifier key, a fingerprint, or a file of them; each checkpoint a file of signed checkpoints, or a folder of such. */
    static Trust of(List<String> keys, List<String> since) throws IOException {
        var accepted = new HashSet<String>();
        for (String key : keys) {
            if (isKey(key)) {
                accepted.add(key);
            } else if (Files.isRegularFile(Path.of(key))) {
                accepted.addAll(keysIn(Path.of(key)));
            } else {
                throw new CannotProceed("--trust takes a verifier key, a fingerprint or a file of them, not " + key);
            }
        }
        var kept = new ArrayList<SignedCheckpoint>();
        for (String path : since) {
            for (Path file : files(Path.of(path))) {
                kept.addAll(checkpointsIn(file));
            }
        }
        return new Trust(Set.copyOf(accepted), List.copyOf(kept));
    }

    boolean isGiven() {
        return !keys.isEmpty();
    }

    boolean accepts(VerifierKey key) {
        return keys.contains(key.toString()) || keys.contains(key.fingerprint());
    }

    List<SignedCheckpoint> since(VerifierKey key) {
        return since.stream()
                .filter(signed -> signed.checkpoint().origin().equals(key.name()))
                .toList();
    }

    private static List<String> keysIn(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || !lines.stream().allMatch(Trust::isKey)) {
            throw new CannotProceed(file + " holds a line that is neither a verifier key nor a fingerprint.");
        }
        return lines;
    }

    private static boolean isKey(String text) {
        if (text.matches(FINGERPRINT)) {
            return true;
        }
        try {
            VerifierKey.parse(text);
            return true;
        } catch (IllegalArgumentException notAKey) {
            return false;
        }
    }

    /** A service keeps each day's checkpoint as a file of its own in one folder. */
    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            var all = files.filter(file -> file.toString().endsWith(".checkpoint"))
                    .sorted()
                    .toList();
            if (all.isEmpty()) {
                throw new CannotProceed("--since " + path + ": there is no .checkpoint file in this folder.");
            }
            return all;
        }
    }

    private static List<SignedCheckpoint> checkpointsIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotProceed("--since " + file + ": there is no such file.");
        }
        try {
            var all = CheckpointFile.readAll(file);
            if (!all.isEmpty()) {
                return all;
            }
        } catch (Flaw unreadable) {
            throw new CannotProceed("--since " + file + ": " + unreadable.getMessage());
        }
        throw new CannotProceed("--since " + file + ": there is no checkpoint in it.");
    }
}
