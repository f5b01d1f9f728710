package candour.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands where review-service answers, and gives the facts of a review over HTTP as it does, to whoever brings a token.
 * A test may send it away, to see what becomes of acts that cannot be confirmed (ruling R14).
 */
public final class FactsOwner implements QuarkusTestResourceLifecycleManager {

    /** The leaf index it says its facts were read at. */
    public static final long LEAF = 4711;

    private static final String AWAY = "candour.test.review-away";

    private @Nullable HttpServer server;

    /** From now on it does not answer, or does again. */
    public static void away(boolean gone) {
        System.setProperty(AWAY, Boolean.toString(gone));
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/internal/v1/reviews/", exchange -> {
                var facts = "{\"leafIndex\":" + LEAF
                        + ",\"status\":\"COMMISSIONED\",\"terms\":{\"version\":1,\"changePending\":false},"
                        + "\"parallelProcesses\":[],\"assignments\":[]}";
                var bytes = facts.getBytes(StandardCharsets.UTF_8);
                var known = exchange.getRequestHeaders().containsKey("Authorization");
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(!known ? 401 : Boolean.getBoolean(AWAY) ? 503 : 200, bytes.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            });
            started.start();
            server = started;
            return Map.of(
                    "candour.review.url",
                    "http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
