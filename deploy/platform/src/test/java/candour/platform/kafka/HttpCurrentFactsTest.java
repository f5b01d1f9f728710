package candour.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.platform.rest.Neighbour;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ruling R14: an act that cannot be taken back is decided on present facts, or not done. */
class HttpCurrentFactsTest {

    private static final String FACTS = "{\"leafIndex\":41,\"status\":\"PAUSED\",\"new\":[]}";

    private HttpServer owner;
    private volatile String seen = "";

    @BeforeEach
    void start() throws IOException {
        owner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        owner.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        owner.start();
    }

    @AfterEach
    void stop() {
        owner.stop(0);
    }

    @Test
    void the_facts_come_with_the_leaf_they_were_read_at() {
        answers(200, FACTS, Duration.ZERO);
        var facts = facts().of("review-1");
        assertThat(facts.leafIndex()).isEqualTo(41);
        assertThat(facts.facts().get("status").asText()).isEqualTo("PAUSED");
        assertThat(seen).isEqualTo("/internal/v1/reviews/review-1/facts Bearer token-1");
    }

    @Test
    void an_owner_that_is_slow_cannot_confirm_after_two_seconds() {
        answers(200, FACTS, Duration.ofSeconds(4));
        long before = System.nanoTime();
        assertThatThrownBy(() -> facts().of("review-1")).isInstanceOf(CannotConfirm.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(1_900), Duration.ofMillis(3_500));
    }

    @Test
    void whatever_is_not_a_clear_answer_cannot_confirm() {
        answers(200, "{\"status\":\"OPEN\"}", Duration.ZERO);
        assertThatThrownBy(() -> facts().of("review-1")).isInstanceOf(CannotConfirm.class);
        assertThatThrownBy(() -> facts().of("../secret")).isInstanceOf(CannotConfirm.class);
        owner.stop(0);
        assertThatThrownBy(() -> facts().of("review-1")).isInstanceOf(CannotConfirm.class);
    }

    @Test
    void an_owner_that_refuses_or_does_not_know_cannot_confirm() {
        answers(403, "{}", Duration.ZERO);
        assertThatThrownBy(() -> facts().of("review-1")).isInstanceOf(CannotConfirm.class);
        owner.removeContext("/");
        answers(404, "{}", Duration.ZERO);
        assertThatThrownBy(() -> facts().of("review-1")).isInstanceOf(CannotConfirm.class);
    }

    private CurrentFacts facts() {
        var address = URI.create("http://127.0.0.1:" + owner.getAddress().getPort() + "/");
        return new HttpCurrentFacts(new Neighbour("review-service", address, () -> "token-1", new ObjectMapper()));
    }

    private void answers(int status, String body, Duration after) {
        owner.createContext("/", exchange -> {
            seen = exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization");
            try {
                Thread.sleep(after);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
