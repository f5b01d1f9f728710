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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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

    private final Map<String, String> where = freePorts();
    private final LocalPorts ports = LocalPorts.from(where);
    private final List<Process> launchers = new ArrayList<>();

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
    void nothingIsLeftRunning() throws Exception {
        for (var launcher : launchers) {
            launcher.destroy();
            assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        for (var port : List.of(ports.origin(), ports.of(Service.REVIEW), ports.postgres(), ports.kafka())) {
            assertThat(Ports.isTaken(port)).as("port %d", port).isFalse();
        }
    }

    @Test
    void a_killed_child_comes_back_and_a_killed_launcher_leaves_nothing_to_repair() throws Exception {
        var launcher = launch();
        awaitReady(1);
        write("INSERT INTO kept VALUES (1)");

        var review = pid(get("/review/v1/x"));
        kill(review);
        until(() -> pid(get("/review/v1/x")) != review);

        kill(child("PostgreSQL"));
        until(() -> read("SELECT count(*) FROM kept") == 1);

        Files.move(folder.resolve(".local/kafka"), folder.resolve("lost"));
        kill(child("Kafka"));
        until(() -> said().contains("Kafka is back"));
        try (var admin = Topics.admin("127.0.0.1:" + ports.kafka())) {
            assertThat(admin.listTopics().names().get()).containsAll(Topics.PUBLIC);
        }

        var orphan = child("chronology-service");
        kill(launcher.toHandle());
        launch();
        awaitReady(2);
        assertThat(ProcessHandle.of(orphan.pid()).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        assertThat(said()).contains("processes an earlier, killed run had left behind");
        assertThat(read("SELECT count(*) FROM kept")).isEqualTo(1);
    }

    @Test
    void one_origin_passes_everything_on_and_one_call_sets_every_clock() throws Exception {
        launch("--clock", "settable");
        awaitReady(1);

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
        kill(child("reporting-service"));
        assertThat(send(to("/dev/clock").PUT(BodyPublishers.ofString("{}"))).body())
                .contains("reporting-service did not answer");

        assertThat(get("/").body()).contains("chronology-service", "deploy/token chair");
        assertThat(get("/nothing").statusCode()).isEqualTo(404);

        var second = launch();
        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(said()).contains("Candour already runs on " + folder.resolve(".local"));
    }

    @Test
    void a_taken_port_an_unknown_option_and_an_unwritable_folder_are_one_clear_line_each() throws Exception {
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
        Files.deleteIfExists(folder.resolve("out"));
        assertThat(launch(options).waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said().strip();
    }

    private Process launch(String... options) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcandour.root=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()));
        builder.environment().putAll(where);
        var process = builder.start();
        launchers.add(process);
        return process;
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private void awaitReady(int times) throws Exception {
        until(() -> said().split("s  ready", -1).length == times + 1);
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

    private ProcessHandle child(String name) throws IOException {
        var noted = Files.readString(folder.resolve(".local/pids").resolve(name));
        return ProcessHandle.of(Long.parseLong(noted.split(" ")[0])).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private static void kill(long pid) throws Exception {
        kill(ProcessHandle.of(pid).orElseThrow());
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

    private static Map<String, String> freePorts() {
        var names = List.of("ORIGIN", "REVIEW", "FAMILY", "CHRONOLOGY", "REPORTING", "POSTGRES", "KAFKA");
        return names.stream()
                .collect(java.util.stream.Collectors.toMap(
                        name -> "CANDOUR_" + name + "_PORT", _ -> String.valueOf(Ports.free())));
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
