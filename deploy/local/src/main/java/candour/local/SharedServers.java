package candour.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL and one broker for all tests of a JVM: started on first use, stopped when the JVM ends, even when it is
 * killed. What runs is noted in system properties, so that a second class loader of the same JVM (Quarkus makes several)
 * finds the servers instead of starting others.
 */
public final class SharedServers implements TestInfrastructure {
    private static final String POSTGRES = "candour.shared.postgres";
    private static final String KAFKA = "candour.shared.kafka";
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static final SharedServers OF_THIS_JVM = new SharedServers();

    private SharedServers() {}

    public static SharedServers ofThisJvm() {
        return OF_THIS_JVM;
    }

    /** Starts both side by side, for tests that need both. */
    public SharedServers startBoth() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.runAsync(this::databases, threads);
            var kafka = CompletableFuture.runAsync(this::kafkaBootstrapServers, threads);
            CompletableFuture.allOf(postgres, kafka).join();
        }
        return this;
    }

    @Override
    public Database freshDatabase(String name) {
        return databases().fresh(name);
    }

    @Override
    public String freshTopicPrefix() {
        var prefix = "t" + ProcessHandle.current().pid() + "-" + System.nanoTime() % 1_000_000 + "-"
                + PREFIXES.incrementAndGet() + ".";
        Topics.make(kafkaBootstrapServers(), prefix, Topics.PARTITIONS);
        return prefix;
    }

    @Override
    public String kafkaBootstrapServers() {
        synchronized (lock(KAFKA)) {
            var running = System.getProperty(KAFKA);
            return running != null ? running : startKafka();
        }
    }

    private Databases databases() {
        synchronized (lock(POSTGRES)) {
            var running = System.getProperty(POSTGRES);
            if (running == null) {
                running = startPostgres();
            }
            var portAndPassword = running.split(":");
            return new Databases(Integer.parseInt(portAndPassword[0]), portAndPassword[1]);
        }
    }

    private static String startPostgres() {
        var folder = temporary("postgres");
        var password = Secrets.fresh();
        var server = PostgresServer.start(new PostgresOptions(
                folder.resolve("data"), Ports.free(), password, Durability.FAST, folder.resolve("postgres.log")));
        atTheEnd(server, server.process(), folder);
        var noted = server.port() + ":" + password;
        System.setProperty(POSTGRES, noted);
        return noted;
    }

    private static String startKafka() {
        var folder = temporary("kafka");
        var broker =
                KafkaBroker.start(new KafkaOptions(folder.resolve("data"), Ports.free(), folder.resolve("kafka.log")));
        atTheEnd(broker, broker.process(), folder);
        System.setProperty(KAFKA, broker.bootstrapServers());
        return broker.bootstrapServers();
    }

    private static Path temporary(String name) {
        var folder = Folders.temporary(name);
        Reaper.afterThisJvmDelete(folder);
        return folder;
    }

    private static void atTheEnd(AutoCloseable server, ProcessHandle process, Path folder) {
        Reaper.afterThisJvmKill(process.pid());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            try {
                server.close();
            } catch (Exception leftToTheReaper) {
                process.destroyForcibly();
            }
            Folders.delete(folder);
        }));
    }

    /** An object all class loaders of this JVM share. */
    private static Object lock(String name) {
        return name.intern();
    }
}
