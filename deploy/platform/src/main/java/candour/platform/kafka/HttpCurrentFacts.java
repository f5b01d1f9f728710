package candour.platform.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks review-service over HTTP, as this service and on behalf of nobody. The 2 seconds include getting the token. */
public final class HttpCurrentFacts implements CurrentFacts {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final URI review;
    private final Supplier<String> token;
    private final ObjectMapper json;

    /**
     * @param review where review-service answers, ending in a slash or not
     * @param token a fresh enough client-credentials token, without {@code Bearer}
     */
    public HttpCurrentFacts(URI review, Supplier<String> token, ObjectMapper json) {
        this.review = review;
        this.token = token;
        this.json = json;
    }

    @Override
    public ReviewFacts of(String reviewId) {
        if (!Keys.isReference(reviewId)) {
            throw new CannotConfirm("There is no such review");
        }
        var path = review.toString().replaceAll("/+$", "") + "/internal/v1/reviews/" + reviewId + "/facts";
        var asked = CompletableFuture.supplyAsync(
                        token, task -> Thread.ofVirtual().start(task))
                .thenCompose(bearer -> http.sendAsync(
                        HttpRequest.newBuilder(URI.create(path))
                                .header("Authorization", "Bearer " + bearer)
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray()));
        try {
            return read(asked.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new CannotConfirm("The review's owner did not answer within 2 seconds");
        } catch (ExecutionException | IOException e) {
            throw new CannotConfirm("The review's owner could not be asked");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotConfirm("Interrupted while asking the review's owner");
        } finally {
            asked.cancel(true);
        }
    }

    private ReviewFacts read(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new CannotConfirm("The review's owner answered " + answer.statusCode());
        }
        var facts = json.readTree(answer.body());
        var leaf = facts.get("leafIndex");
        if (leaf == null || !leaf.canConvertToLong()) {
            throw new CannotConfirm("The review's owner did not say as of when");
        }
        return new ReviewFacts(leaf.asLong(), facts);
    }
}
