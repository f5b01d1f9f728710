package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program started by us, writing into one log file. */
final class ChildProcess implements Running {
    private static final Duration GRACE = Duration.ofSeconds(8);

    /** How long a JVM may take to write its start-up cache when it ends. */
    private static final Duration GRACE_OF_TRAINING = Duration.ofSeconds(90);

    private static final boolean SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final String name;
    private final Process process;
    private final Path log;
    private final Duration grace;

    private ChildProcess(String name, Process process, Path log, Duration grace) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.grace = grace;
    }

    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(outOfReach(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            var training = command.stream().anyMatch(option -> option.startsWith("-XX:AOTCacheOutput="));
            return new ChildProcess(name, builder.start(), log, training ? GRACE_OF_TRAINING : GRACE);
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** A Ctrl-C in the terminal reaches us alone, so that we can stop the children in the right order. */
    private static List<String> outOfReach(List<String> command) {
        if (!SETSID) {
            return command;
        }
        var apart = new ArrayList<String>(List.of("setsid"));
        apart.addAll(command);
        return apart;
    }

    /** Runs a program to its end and answers what it printed; refuses an exit code other than 0. */
    static String run(String name, List<String> command, Duration limit) {
        try {
            var output = Files.createTempFile("candour-", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new CannotStart(name + " took longer than " + limit.toSeconds() + " s.");
                }
                var text = Files.readString(output);
                if (process.exitValue() != 0) {
                    throw new CannotStart(name + " failed (exit " + process.exitValue() + "): " + lastLines(text));
                }
                return text;
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot run " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + name + ".", e);
        }
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What the program said last, for an error message. */
    String lastWords() {
        try {
            return lastLines(Files.readString(log));
        } catch (IOException e) {
            return "(its log " + log + " cannot be read)";
        }
    }

    /** Asks it to end, waits, and ends it the hard way when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return name + " (pid " + process.pid() + ")";
    }

    private static String lastLines(String text) {
        var lines = text.strip().lines().toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
