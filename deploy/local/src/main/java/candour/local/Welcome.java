package candour.local;

import candour.proof.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What is printed when everything is ready: what is where, how to get a token, what to try, and the keys to note down. */
record Welcome(LocalPorts ports, DataFolder data, TokenIssuer issuer) {

    void print(Console console, boolean settableClock) {
        console.plain("");
        console.plain("Candour is ready.  Start page and one origin for all APIs: " + ports.originUrl() + "/");
        for (var service : Service.values()) {
            console.plain("  %-24s %s/%s/v1/…   or %s"
                    .formatted(service.module(), ports.originUrl(), service.shortName(), ports.url(service)));
        }
        console.plain("  %-24s %s   data %s"
                .formatted(
                        "PostgreSQL, Kafka",
                        "127.0.0.1:" + ports.postgres() + ", 127.0.0.1:" + ports.kafka(),
                        data.root()));
        if (settableClock) {
            console.plain("  The clock can be set: PUT " + ports.originUrl() + "/dev/clock");
        }
        console.plain("");
        console.plain("A token for somebody of the demo (development only):  deploy/token chair");
        console.plain("Try:");
        for (var path : new String[] {"/review/v1/me", "/review/v1/rules", "/family/v1/rules"}) {
            console.plain("  curl -H \"Authorization: Bearer $(deploy/token chair)\" " + ports.originUrl() + path);
        }
        console.plain("");
        console.plain("Each log's key; note it down somewhere else, deploy/audit verify --trust takes it:");
        try (var client = HttpClient.newHttpClient()) {
            for (var service : Service.values()) {
                console.plain("  %-24s %s".formatted(service.module(), fingerprint(service, client)));
            }
        }
        console.plain("Checkpoints, outside the data folder: " + data.checkpoints());
        console.plain("Logs: " + data.root().resolve("log") + "   Ctrl-C stops everything.");
    }

    private String fingerprint(Service service, HttpClient client) {
        var auditor = People.ofTheDemo().named("auditor").orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/v1/log/key"))
                .header("Authorization", "Bearer " + issuer.tokenFor(auditor, TokenIssuer.SHORTEST))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? VerifierKey.parse(answer.body().strip()).fingerprint()
                    : "(not told: status " + answer.statusCode() + ")";
        } catch (IOException | IllegalArgumentException e) {
            return "(not told: " + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "(not told)";
        }
    }
}
