package candour.testing.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak from its distribution, with the realm that is committed for Kubernetes and Compose. All a service is
 * told of it is two settings. Only with {@code -Dcandour.long=true}, for it takes a minute.
 */
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    static final String URL = "candour.test.keycloak";
    static final String SECRET = "only-for-a-test";

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path REALM = Path.of("..", "kubernetes", "identity", "candour-realm.json");
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private Process server;

    @Override
    public int order() {
        // After the usual issuer, whose setting it replaces.
        return 100;
    }

    @Override
    public Map<String, String> start() {
        if (!Boolean.getBoolean("candour.long")) {
            return Map.of();
        }
        var url = "http://127.0.0.1:" + freePort();
        try {
            server = launch(url);
            awaitRealm(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        System.setProperty(URL, url);
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url + "/realms/candour",
                "candour.token-path",
                "/protocol/openid-connect/token");
    }

    private static Process launch(String url) throws IOException {
        Path home;
        try (var found = Files.list(UNPACKED)) {
            home = found.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("No Keycloak in " + UNPACKED + ": build with -Dcandour.long=true"));
        }
        var imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(REALM, imports.resolve("candour-realm.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var command = new ProcessBuilder(
                "bash",
                home.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + URI.create(url).getPort());
        var environment = new TreeMap<>(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET,
                "CANDOUR_PUBLIC_URL", "http://127.0.0.1:8080"));
        for (var service : new String[] {"REVIEW", "FAMILY", "CHRONOLOGY", "REPORTING"}) {
            environment.put("CANDOUR_" + service + "_CLIENT_SECRET", SECRET);
        }
        command.environment().putAll(environment);
        var said = UNPACKED.resolve("keycloak.log").toFile();
        return command.redirectErrorStream(true).redirectOutput(said).start();
    }

    private void awaitRealm(String url) throws InterruptedException {
        var giveUp = Instant.now().plus(LIMIT);
        while (!answers(url + "/realms/candour/.well-known/openid-configuration")) {
            if (!server.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("Keycloak did not come up; see "
                        + UNPACKED.resolve("keycloak.log").toAbsolutePath());
            }
            Thread.sleep(500);
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            var all = server.descendants().toList();
            server.destroy();
            all.forEach(ProcessHandle::destroy);
            try {
                if (!server.waitFor(20, TimeUnit.SECONDS)) {
                    all.forEach(ProcessHandle::destroyForcibly);
                    server.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
