package candour.chronology;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands where review-service answers: one day of birth for every subject, and one member of the team whose name it finds in a text. */
public final class PeopleOwner implements QuarkusTestResourceLifecycleManager {
    static final String BORN = "2020-05-01";
    static final String NAME = "Jane Okafor";
    static final String MEMBER = "team_member";

    private @Nullable HttpServer server;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/internal/v1/subjects/", exchange -> answer(exchange, born()));
            started.createContext("/internal/v1/reviews/", exchange -> answer(exchange, names(exchange)));
            started.start();
            server = started;
            return Map.of(
                    "candour.review.url",
                    "http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String born() {
        return "{\"status\":\"LIVING\",\"dateOfBirth\":{\"text\":\"" + BORN + "\"},\"addedOn\":\"2026-01-05\"}";
    }

    /** The body is JSON; within the name nothing is escaped, and line breaks before it count as one character. */
    private static String names(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String text =
                body.substring("{\"text\":\"".length()).replace("\\n", "\n").replace("\\\"", "\"");
        int at = text.indexOf(NAME);
        return at < 0
                ? "{\"hits\":[]}"
                : "{\"hits\":[{\"from\":%d,\"to\":%d,\"kind\":\"NAME\",\"reference\":\"%s\"}]}"
                        .formatted(at, at + NAME.length(), MEMBER);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var headers = exchange.getRequestHeaders();
        boolean known = headers.containsKey("Authorization") && headers.containsKey("Candour-On-Behalf-Of");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }
}
