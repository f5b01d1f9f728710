package candour.testing;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import candour.local.SharedServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every {@code @QuarkusTest} runs on: a database of its own with its two roles on real PostgreSQL, topics behind a
 * prefix of their own on a real broker, a token issuer, and temporary folders for keys and checkpoints. Found by itself
 * (service loader); nothing has to be annotated. Settings have the names {@code deploy/run} gives them.
 */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private final TestIssuer issuer = new TestIssuer();
    private Path folder = Path.of("");

    @Override
    public Map<String, String> start() {
        var servers = SharedServers.ofThisJvm().startBoth();
        var database = servers.freshDatabase("test");
        folder = temporary();
        var settings = new TreeMap<String, String>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.application().username());
        settings.put("quarkus.datasource.password", database.application().password());
        settings.put("candour.owner.username", database.owner().username());
        settings.put("candour.owner.password", database.owner().password());
        settings.put("kafka.bootstrap.servers", servers.kafkaBootstrapServers());
        settings.put("candour.topics.prefix", servers.freshTopicPrefix());
        settings.put("quarkus.oidc.auth-server-url", issuer.start());
        settings.put("candour.client.id", "service-under-test");
        settings.put("candour.client.secret", "not-a-secret-only-a-test");
        settings.put("candour.vault", folder.resolve("vault").toString());
        settings.put("candour.checkpoints", folder.resolve("checkpoints").toString());
        settings.put("candour.log.origin", "candour.test/service");
        settings.put("candour.clock", "settable");
        for (var neighbour : new String[] {"review", "family", "chronology", "reporting"}) {
            // Nobody listens there, unless a test says otherwise.
            settings.put("candour." + neighbour + ".url", "http://127.0.0.1:1");
        }
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", folder.resolve("service.log").toString());
        // A matrix of denials is no sweep of ids.
        settings.put("candour.denials", "100000");
        settings.put("candour.scopes-an-hour", "0");
        System.setProperty(Running.FOLDER, folder.toString());
        System.setProperty(Running.VAULT, folder.resolve("vault").toString());
        System.setProperty(Running.JDBC_URL, database.jdbcUrl());
        System.setProperty(Running.OWNER, database.owner().username());
        System.setProperty(Running.OWNER_PASSWORD, database.owner().password());
        return settings;
    }

    @Override
    public void stop() {
        issuer.stop();
        Folders.delete(folder);
    }

    private static Path temporary() {
        try {
            // For its owner alone, as the vault demands; a temporary folder already is, what is made in it is not.
            var made = Files.createTempDirectory("candour-test-");
            Files.createDirectory(made.resolve("vault"), asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
