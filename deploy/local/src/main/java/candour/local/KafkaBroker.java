package candour.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Kafka broker (KRaft, one node) as a child JVM with its own class path. */
public final class KafkaBroker implements Running {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Any 16 bytes do: there is one node and it knows its own folder. */
    private static final String CLUSTER_ID = "Q2FuZG91ckxvY2FsMDEwMQ";

    private static final List<String> JVM = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true");

    private final KafkaOptions options;
    private final ChildProcess child;

    private KafkaBroker(KafkaOptions options, ChildProcess child) {
        this.options = options;
        this.child = child;
    }

    /** Starts the broker and waits until it listens. A deleted data folder is formatted anew, and is then empty. */
    public static KafkaBroker start(KafkaOptions options) {
        if (Ports.isTaken(options.port())) {
            throw new CannotStart("Port " + options.port() + " is taken: Kafka cannot listen there.");
        }
        Folders.writable(options.data());
        var properties = write(options.data().resolve("server.properties"), options.properties(Ports.free()));
        if (!Files.exists(options.data().resolve("log/meta.properties"))) {
            ChildProcess.run(
                    "Formatting the Kafka folder",
                    java(
                            List.of(),
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER_ID,
                            "-c",
                            properties.toString(),
                            "--ignore-formatted"),
                    LIMIT);
        }
        var child = ChildProcess.start(
                "Kafka", java(options.jvm(), "kafka.Kafka", properties.toString()), Map.of(), options.log());
        var broker = new KafkaBroker(options, child);
        broker.awaitListening();
        return broker;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + options.port();
    }

    public int port() {
        return options.port();
    }

    /** The broker's process, for those who watch over it or kill it on purpose. */
    @Override
    public ProcessHandle process() {
        return child.process();
    }

    @Override
    public void close() {
        child.close();
    }

    /** The class path as an explicit list in a fixed order: an AOT cache is only accepted for exactly the same one. */
    static String classPath() {
        var jars = Checkout.find().brokerJars();
        try (var files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        } catch (IOException e) {
            throw new CannotStart("The Kafka broker is not built: " + jars + " is missing. Build with Maven first.", e);
        }
    }

    /** The cache that lets it start in a second. */
    static StartUpCache cache() {
        return StartUpCache.of(Checkout.find().brokerJars(), JVM);
    }

    private static List<String> java(List<String> more, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitListening() {
        var giveUp = Instant.now().plus(LIMIT);
        while (child.isAlive() && Instant.now().isBefore(giveUp)) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), options.port())) {
                return;
            } catch (IOException notYet) {
                try {
                    Thread.sleep(25);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        close();
        throw new CannotStart("Kafka did not start: " + child.lastWords());
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
