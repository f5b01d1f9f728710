package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole system started for a test, exactly as {@code deploy/run} starts it but on free ports and a data folder of its
 * own: a launcher process with its children. Children can be killed by name; the launcher brings them back.
 */
public final class LaunchedCandour implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private final Path data;
    private final LocalPorts ports;
    private final Map<String, String> environment;
    private final Path output;
    private final Process launcher;

    private LaunchedCandour(Path data, Map<String, String> environment, Path output, Process launcher) {
        this.data = data;
        this.ports = LocalPorts.from(environment);
        this.environment = environment;
        this.output = output;
        this.launcher = launcher;
    }

    /**
     * Starts a launcher and answers at once; see {@link #awaitReady}.
     *
     * @param data kept when it exists, so that a second launch finds what a first one left
     * @param options as on the command line of {@code deploy/run}: {@code --no-demo}, {@code --clock settable}
     */
    public static LaunchedCandour launch(Checkout checkout, Path data, String... options) {
        return launch(checkout, data, freePorts(), options);
    }

    /** Starts another launcher on the same data and ports, after this one was killed or closed. */
    public LaunchedCandour again(Checkout checkout, String... options) {
        return launch(checkout, data, environment, options);
    }

    private static LaunchedCandour launch(Checkout checkout, Path data, Map<String, String> where, String... options) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcandour.root=" + checkout.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(options));
        var environment = new HashMap<>(where);
        environment.put("CANDOUR_DATA", data.toString());
        try {
            var output = Files.createTempFile("candour-launcher-", ".out");
            Reaper.afterThisJvmDelete(output);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var launcher = builder.start();
            Reaper.afterThisJvmKill(launcher.pid());
            Reaper.afterThisJvmKillNotedIn(data.resolve("pids"));
            return new LaunchedCandour(data, environment, output, launcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything is up (and the demo, unless unwanted, is told). Fails with what the launcher said. */
    public LaunchedCandour awaitReady() throws InterruptedException {
        var giveUp = Instant.now().plus(LIMIT);
        while (!said().contains("s  ready")) {
            if (!launcher.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new CannotStart("Candour did not become ready. It said: " + said());
            }
            Thread.sleep(50);
        }
        return this;
    }

    public LocalPorts ports() {
        return ports;
    }

    /** Everything the launcher has printed so far. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process launcher() {
        return launcher;
    }

    /** A child as it runs now: {@code PostgreSQL}, {@code Kafka}, {@code review-service} and so on. */
    public ProcessHandle child(String name) {
        try {
            var noted = Files.readString(data.resolve("pids").resolve(name));
            return ProcessHandle.of(Long.parseLong(noted.split(" ")[0])).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}, and waits until it is gone. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** As Ctrl-C: everything is stopped in good order when this returns. */
    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static Map<String, String> freePorts() {
        var where = new HashMap<String, String>();
        for (var name : List.of("ORIGIN", "REVIEW", "FAMILY", "CHRONOLOGY", "REPORTING", "POSTGRES", "KAFKA")) {
            where.put("CANDOUR_" + name + "_PORT", String.valueOf(Ports.free()));
        }
        return where;
    }
}
