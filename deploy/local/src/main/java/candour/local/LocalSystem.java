package candour.local;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** The whole of Candour on one machine: PostgreSQL, Kafka, the one origin with its issuer, and the four services. */
final class LocalSystem implements AutoCloseable {
    private final Checkout checkout;
    private final LocalPorts ports;
    private final DataFolder data;
    private final Console console;
    private final boolean settableClock;
    private final boolean training;
    private final StoredSecrets secrets;
    private final ServiceEnvironment environment;
    private final TokenIssuer issuer;
    private final Leftovers leftovers;
    private final Supervised postgres;
    private final Supervised kafka;
    private final Map<Service, Supervised> services = new EnumMap<>(Service.class);
    private final List<AutoCloseable> origin = new ArrayList<>();

    LocalSystem(
            Checkout checkout,
            LocalPorts ports,
            DataFolder data,
            Console console,
            boolean settableClock,
            boolean training) {
        this.checkout = checkout;
        this.ports = ports;
        this.data = data;
        this.console = console;
        this.settableClock = settableClock;
        this.training = training;
        secrets = new StoredSecrets(data.keys().resolve("passwords.properties"));
        environment = new ServiceEnvironment(ports, data, secrets, settableClock);
        var profile = System.getenv().getOrDefault("CANDOUR_PROFILE", "dev");
        issuer = new TokenIssuer(ports.issuerUrl(), IssuerKey.keptIn(data.keys().resolve("issuer.jwk")), profile);
        leftovers = new Leftovers(data.pids());
        postgres = new Supervised("PostgreSQL", this::startPostgres, leftovers, console);
        kafka = new Supervised("Kafka", this::startKafka, leftovers, console);
        for (var service : Service.values()) {
            services.put(service, new Supervised(service.module(), process(service)::start, leftovers, console));
        }
    }

    /** Starts everything; answers when all four services are ready. */
    void start() {
        origin.add(Origin.start(
                ports, new IssuerEndpoints(issuer, People.ofTheDemo(), environment::clientSecret), settableClock));
        sideBySide(List.of(
                () -> {
                    postgres.start();
                    console.line("PostgreSQL is up (port " + ports.postgres() + ", durable)");
                },
                () -> {
                    kafka.start();
                    console.line("Kafka is up (port " + ports.kafka() + ")");
                }));
        sideBySide(services.entrySet().stream()
                .map(entry -> (Runnable) () -> {
                    entry.getValue().start();
                    process(entry.getKey()).awaitReady(client());
                    console.line(entry.getKey().module() + " is ready (port " + ports.of(entry.getKey()) + ")");
                })
                .toList());
    }

    Database reviewDatabase() {
        var review = Service.REVIEW;
        return new Database(
                review.shortName(),
                Databases.url(ports.postgres(), review.shortName()),
                environment.owner(review),
                environment.application(review));
    }

    TokenIssuer issuer() {
        return issuer;
    }

    /** Stops the services first, so that what they are doing ends well, then what they stand on. */
    @Override
    public void close() {
        services.values().forEach(Supervised::expectEnd);
        kafka.expectEnd();
        postgres.expectEnd();
        sideBySide(
                services.values().stream().map(child -> (Runnable) child::close).toList());
        sideBySide(List.of(kafka::close, postgres::close));
        origin.forEach(server -> ((Origin) server).close());
    }

    private Running startPostgres() {
        var server = PostgresServer.start(new PostgresOptions(
                data.postgres(),
                ports.postgres(),
                secrets.named("postgres"),
                Durability.DURABLE,
                data.log("postgres")));
        for (var service : Service.values()) {
            server.databases().make(service.shortName(), environment.owner(service), environment.application(service));
        }
        return server;
    }

    boolean startsQuickly() {
        return caches().stream().allMatch(StartUpCache::isThere);
    }

    /** Every start-up cache of this checkout, whether it is there or not. */
    List<StartUpCache> caches() {
        var caches = new ArrayList<StartUpCache>(List.of(KafkaBroker.cache()));
        services.keySet().forEach(service -> caches.add(process(service).cache()));
        return caches;
    }

    private Running startKafka() {
        var jvm = training ? KafkaBroker.cache().train() : KafkaBroker.cache().use();
        var broker = KafkaBroker.start(new KafkaOptions(data.kafka(), ports.kafka(), data.log("kafka"), jvm));
        Topics.make(broker.bootstrapServers(), "", Topics.partitions(System.getenv()));
        return broker;
    }

    private ServiceProcess process(Service service) {
        return new ServiceProcess(service, checkout, environment, training);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
    }

    private static void sideBySide(List<Runnable> steps) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = steps.stream()
                    .map(step -> CompletableFuture.runAsync(step, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart cannot ? cannot : e;
        }
    }
}
