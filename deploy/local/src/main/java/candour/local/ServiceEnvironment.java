package candour.local;

import java.util.Map;
import java.util.TreeMap;

/** Everything a service is told from outside, as environment variables (MicroProfile Config reads them). */
record ServiceEnvironment(LocalPorts ports, DataFolder data, StoredSecrets secrets, boolean settableClock) {

    Map<String, String> of(Service service) {
        var owner = owner(service);
        var application = application(service);
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_DATASOURCE_JDBC_URL", Databases.url(ports.postgres(), service.shortName()),
                "QUARKUS_DATASOURCE_USERNAME", application.username(),
                "QUARKUS_DATASOURCE_PASSWORD", application.password(),
                "CANDOUR_OWNER_USERNAME", owner.username(),
                "CANDOUR_OWNER_PASSWORD", owner.password(),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuerUrl()));
        environment.put("CANDOUR_CLIENT_ID", service.module());
        environment.put("CANDOUR_CLIENT_SECRET", clientSecret(service));
        environment.put("CANDOUR_VAULT", data.vault(service).toString());
        environment.put("CANDOUR_CHECKPOINTS", data.checkpoints(service).toString());
        environment.put("CANDOUR_CLOCK", settableClock ? "settable" : "system");
        // A story of a year is told, and measured, in minutes.
        environment.put("CANDOUR_SCOPES_AN_HOUR", "0");
        environment.put("CANDOUR_LOG_ORIGIN", "candour.local/" + service.shortName());
        for (var other : Service.values()) {
            environment.put("CANDOUR_" + other.name() + "_URL", ports.url(other));
        }
        return environment;
    }

    Login owner(Service service) {
        var name = service.shortName() + "_owner";
        return new Login(name, secrets.named(name));
    }

    Login application(Service service) {
        var name = service.shortName() + "_app";
        return new Login(name, secrets.named(name));
    }

    String clientSecret(Service service) {
        return secrets.named(service.module());
    }
}
