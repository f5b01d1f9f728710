package candour.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as Linux counts it: each process's proportional share of what it shares with others (PSS). */
final class Memory {

    private Memory() {}

    /** MiB of a process and all its descendants, or NaN where the machine does not say. */
    static double mebibytes(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(Memory::own)
                .sum();
    }

    private static double own(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return process.isAlive() ? Double.NaN : 0;
        }
    }
}
