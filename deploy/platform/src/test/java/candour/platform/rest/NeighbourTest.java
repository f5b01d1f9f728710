package candour.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ruling R14: no clear answer within 2 seconds is none, and the act is not done. */
class NeighbourTest {

    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private HttpServer server;
    private Neighbour neighbour;

    record Facts(String status) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/v1/", exchange -> {
            heard.put("authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            heard.put("for", String.valueOf(exchange.getRequestHeaders().getFirst("Candour-On-Behalf-Of")));
            heard.put("purpose", exchange.getRequestHeaders().getFirst("X-Purpose"));
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith("slow")) {
                try {
                    Thread.sleep(4000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            var body = "{\"status\":\"OPEN\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    path.endsWith("none") ? 404 : path.endsWith("broken") ? 500 : 200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        neighbour = new Neighbour("review-service", base, () -> "token", new ObjectMapper());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_answer_is_asked_for_in_the_name_of_a_person_and_for_a_purpose() {
        assertThat(neighbour.get("/internal/v1/facts", Facts.class, "gran", "SEND-LETTER"))
                .contains(new Facts("OPEN"));
        assertThat(heard)
                .containsEntry("authorization", "Bearer token")
                .containsEntry("for", "gran")
                .containsEntry("purpose", "SEND-LETTER");
        assertThat(neighbour.get("/internal/v1/none", Facts.class, null, "SEND-LETTER"))
                .isEmpty();
    }

    @Test
    void a_late_broken_or_missing_answer_cannot_confirm_anything() {
        for (var path : new String[] {"/internal/v1/slow", "/internal/v1/broken"}) {
            var before = System.nanoTime();
            var problem = catchThrowableOfType(
                            ProblemException.class, () -> neighbour.get(path, Facts.class, "gran", "SEND-LETTER"))
                    .problem();
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.reason()).isEqualTo("cannotConfirm");
            assertThat(System.nanoTime() - before).isLessThan(3_500_000_000L);
        }
        server.stop(0);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> neighbour.get("/internal/v1/facts", Facts.class, "gran", "SEND-LETTER"))
                        .problem()
                        .reason())
                .isEqualTo("cannotConfirm");
    }
}
