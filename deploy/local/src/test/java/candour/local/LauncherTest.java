package candour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with real PostgreSQL and Kafka, and with small programs standing where the services will stand. */
class LauncherTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final List<LaunchedCandour> launched = new ArrayList<>();
    private LocalPorts ports = LocalPorts.free();

    @BeforeEach
    void aCheckoutWithFakeServices() throws IOException {
        Files.createFile(folder.resolve("pom.xml"));
        var brokerJars = folder.resolve("deploy/local/broker/target/lib");
        Files.createDirectories(brokerJars.getParent());
        Files.createSymbolicLink(brokerJars, Checkout.find().brokerJars());
        for (var service : Service.values()) {
            jarOf(FakeService.class, service.jar(new Checkout(folder)));
        }
    }

    @AfterEach
    void nothingIsLeftRunning() {
        launched.forEach(LaunchedCandour::close);
        for (var port : List.of(ports.origin(), ports.of(Service.REVIEW), ports.postgres(), ports.kafka())) {
            assertThat(Ports.isTaken(port)).as("port %d", port).isFalse();
        }
    }

    @Test
    void a_killed_child_comes_back_and_a_killed_launcher_leaves_nothing_to_repair() throws Exception {
        var candour = launch().awaitReady();
        write("INSERT INTO kept VALUES (1)");

        var review = pid(get("/review/v1/x"));
        LaunchedCandour.kill(ProcessHandle.of(review).orElseThrow());
        until(() -> pid(get("/review/v1/x")) != review);

        LaunchedCandour.kill(candour.child("PostgreSQL"));
        until(() -> read("SELECT count(*) FROM kept") == 1);

        Files.move(folder.resolve(".local/kafka"), folder.resolve("lost"));
        LaunchedCandour.kill(candour.child("Kafka"));
        until(() -> candour.said().contains("Kafka is back"));
        try (var admin = Topics.admin("127.0.0.1:" + ports.kafka())) {
            assertThat(admin.listTopics().names().get()).containsAll(Topics.PUBLIC);
        }

        var orphan = candour.child("chronology-service");
        LaunchedCandour.kill(candour.launcher().toHandle());
        var again = launch().awaitReady();
        assertThat(ProcessHandle.of(orphan.pid()).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        assertThat(again.said()).contains("processes an earlier, killed run had left behind");
        assertThat(read("SELECT count(*) FROM kept")).isEqualTo(1);
    }

    @Test
    void one_origin_passes_everything_on_and_one_call_sets_every_clock() throws Exception {
        var candour = launch("--clock", "settable").awaitReady();

        var answer = send(to("/family/v1/reviews/7?asOf=2026-03-01").POST(BodyPublishers.ofString("told")));
        assertThat(answer.body()).isEqualTo("family-liaison-service POST /v1/reviews/7?asOf=2026-03-01 told");
        assertThat(answer.headers().firstValue("location")).contains("/family/v1/made");
        assertThat(answer.headers().firstValue("link")).contains("</family/v1/next?after=1>; rel=next");

        var live = HTTP.send(to("/reporting/v1/live").build(), BodyHandlers.ofInputStream());
        var began = Instant.now();
        assertThat(new String(live.body().readNBytes(11))).isEqualTo("data: first");
        assertThat(Duration.between(began, Instant.now()))
                .as("live views are not held back")
                .isLessThan(Duration.ofMillis(1400));

        assertThat(send(to("/dev/clock").PUT(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(200);
        LaunchedCandour.kill(candour.child("reporting-service"));
        assertThat(send(to("/dev/clock").PUT(BodyPublishers.ofString("{}"))).body())
                .contains("reporting-service did not answer");

        assertThat(get("/").body()).contains("chronology-service", "deploy/token chair");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);

        var second = launch();
        assertThat(second.launcher().waitFor()).isEqualTo(1);
        assertThat(second.said()).contains("Candour already runs on " + folder.resolve(".local"));
    }

    @Test
    void a_taken_port_an_unknown_option_and_an_unwritable_folder_are_one_clear_line_each() throws Exception {
        launch("--no-such-option").launcher().waitFor();
        try (var taken = new ServerSocket(ports.of(Service.REVIEW), 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal())
                    .isEqualTo("Already taken by another program: port " + taken.getLocalPort()
                            + " (review-service). Stop it, or move Candour with CANDOUR_PORT_OFFSET=1000 deploy/run.");
        }
        assertThat(refusal("--colour")).startsWith("Unknown option --colour.");
        Folders.delete(folder.resolve(".local"));
        Files.createFile(folder.resolve(".local"));
        assertThat(refusal()).startsWith("Cannot write in " + folder.resolve(".local"));
    }

    private String refusal(String... options) throws Exception {
        var refused = launch(options);
        assertThat(refused.launcher().waitFor()).isEqualTo(1);
        return refused.said().strip();
    }

    /** The first launch of a test chooses free ports, later ones use the same. */
    private LaunchedCandour launch(String... options) {
        var checkout = new Checkout(folder);
        var candour = launched.isEmpty()
                ? LaunchedCandour.launch(checkout, folder.resolve(".local"), options)
                : launched.getFirst().again(checkout, options);
        launched.add(candour);
        ports = candour.ports();
        return candour;
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        var giveUp = Instant.now().plusSeconds(60);
        while (true) {
            try {
                if (holds.call()) {
                    return;
                }
            } catch (Exception notYet) {
                if (Instant.now().isAfter(giveUp)) {
                    throw notYet;
                }
            }
            assertThat(Instant.now()).isBefore(giveUp);
            Thread.sleep(50);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(ports.originUrl() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static long pid(HttpResponse<?> answer) {
        return answer.headers().firstValueAsLong("x-pid").orElseThrow();
    }

    private void write(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(url(), "review_owner", password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept(n int)");
            statement.execute(sql);
        }
    }

    private long read(String query) throws Exception {
        try (var connection = DriverManager.getConnection(url(), "review_owner", password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String url() {
        return Databases.url(ports.postgres(), "review");
    }

    private String password() {
        return new StoredSecrets(folder.resolve(".local/keys/passwords.properties")).named("review_owner");
    }

    private static void jarOf(Class<?> main, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        var entry = main.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = main.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
    }
}
