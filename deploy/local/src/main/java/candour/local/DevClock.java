package candour.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * {@code PUT /dev/clock}: sets the time of all four services and their databases. It answers only when every one of them
 * has confirmed, so that no test sees two services on two days. With the system clock it does not exist.
 */
final class DevClock implements HttpHandler {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final LocalPorts ports;
    private final boolean settable;
    private final HttpClient client;

    DevClock(LocalPorts ports, boolean settable, HttpClient client) {
        this.ports = ports;
        this.settable = settable;
        this.client = client;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!settable) {
            Answers.problem(exchange, 404, "The clock is the system's. Start with --clock settable to move it.");
            return;
        }
        if (!exchange.getRequestMethod().equals("PUT")) {
            Answers.problem(exchange, 405, "Only PUT sets the clock.");
            return;
        }
        var body = exchange.getRequestBody().readNBytes(16_384);
        var asked = new LinkedHashMap<Service, CompletableFuture<HttpResponse<String>>>();
        for (var service : Service.values()) {
            asked.put(service, client.sendAsync(request(service, exchange, body), BodyHandlers.ofString()));
        }
        var refusals = new ArrayList<String>();
        var statuses = new ArrayList<Integer>();
        var last = "";
        for (var entry : asked.entrySet()) {
            try {
                var answer = entry.getValue().join();
                last = answer.body();
                statuses.add(answer.statusCode());
                if (answer.statusCode() / 100 != 2) {
                    refusals.add(entry.getKey().module() + " answered " + answer.statusCode() + ": " + answer.body());
                }
            } catch (RuntimeException noAnswer) {
                refusals.add(entry.getKey().module() + " did not answer");
            }
        }
        if (refusals.isEmpty()) {
            Answers.text(exchange, 200, "application/json", last.isBlank() ? "{}" : last);
        } else if (statuses.size() == asked.size() && Set.copyOf(statuses).size() == 1) {
            // All four say the same, so that is the answer.
            Answers.text(exchange, statuses.getFirst(), "application/problem+json", last);
        } else {
            Answers.problem(
                    exchange, 502, "The clock is not the same everywhere: " + String.join("; ", refusals) + ".");
        }
    }

    private HttpRequest request(Service service, HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/dev/clock"))
                .timeout(LIMIT)
                .PUT(BodyPublishers.ofByteArray(body));
        for (var header : new String[] {"Authorization", "Content-Type"}) {
            var value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        return request.build();
    }
}
