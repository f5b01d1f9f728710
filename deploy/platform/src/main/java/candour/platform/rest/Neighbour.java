package candour.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Another service's {@code /internal/v1/…}, asked with this service's own token and on behalf of a person. Whatever is
 * not a clear answer within 2 seconds is {@code cannotConfirm} (503): an act that cannot be taken back is not done on a
 * guess (ruling R14).
 */
public final class Neighbour {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final String name;
    private final String base;
    private final Supplier<String> token;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /**
     * A neighbour.
     *
     * @param name as a person reads it in a problem, for example {@code review-service}
     * @param base where it answers
     */
    public Neighbour(String name, URI base, Supplier<String> token, ObjectMapper json) {
        this.name = name;
        this.base = base.toString().replaceAll("/+$", "");
        this.token = token;
        this.json = json;
    }

    /**
     * Asks.
     *
     * @param path below the neighbour's base, for example {@code /internal/v1/reviews/ID/facts}; every part encoded
     * @param onBehalfOf the person for whom, or null for the service itself
     * @param purpose a purpose code, which the neighbour's access record keeps
     * @return the answer, or empty when the neighbour says that there is none (404)
     * @throws ProblemException cannotConfirm
     */
    public <T> Optional<T> get(String path, Class<T> answer, @Nullable String onBehalfOf, String purpose) {
        return send("GET", path, null, answer, onBehalfOf, purpose);
    }

    /** Asks with a body, for example text to be looked through. */
    public <T> Optional<T> post(
            String path, Object body, Class<T> answer, @Nullable String onBehalfOf, String purpose) {
        return send("POST", path, body, answer, onBehalfOf, purpose);
    }

    private <T> Optional<T> send(
            String method,
            String path,
            @Nullable Object body,
            Class<T> answer,
            @Nullable String onBehalfOf,
            String purpose) {
        var asked = CompletableFuture.supplyAsync(
                        token, task -> Thread.ofVirtual().start(task))
                .thenApply(bearer -> request(method, path, body, onBehalfOf, purpose, bearer))
                .thenCompose(request -> http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()));
        try {
            var response = asked.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw Problem.cannotConfirm(name).asException();
            }
            return Optional.of(json.readValue(response.body(), answer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.cannotConfirm(name).asException();
        } catch (ExecutionException | TimeoutException | IOException e) {
            throw Problem.cannotConfirm(name).asException();
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(
            String method,
            String path,
            @Nullable Object body,
            @Nullable String onBehalfOf,
            String purpose,
            String bearer) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "application/json")
                .header(AccessFilter.PURPOSE, purpose);
        if (onBehalfOf != null) {
            request.header(AccessFilter.ON_BEHALF_OF, onBehalfOf);
        }
        try {
            return body == null
                    ? request.method(method, HttpRequest.BodyPublishers.noBody())
                            .build()
                    : request.header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                            .build();
        } catch (IOException e) {
            throw new IllegalStateException("A request to " + name + " could not be written", e);
        }
    }
}
