package candour.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** One running service, asked for its log. Redirects are not followed, so the token goes to no other host. */
final class LogClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LONGEST_REASON = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private final String token;

    LogClient(String address, String token) {
        this.address = address.replaceFirst("/+$", "");
        this.token = token;
    }

    String text(String path) {
        return get(path, Function.identity());
    }

    /** The same, or nothing where the service says that there is no such thing. */
    Optional<String> textIfThere(String path) {
        var answer = ask(path);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(path, answer, Function.identity()));
    }

    <T> T json(String path, Function<Answer, T> read) {
        return get(path, body -> read.apply(Answer.parse(body)));
    }

    private <T> T get(String path, Function<String, T> read) {
        return read(path, ask(path), read);
    }

    private HttpResponse<String> ask(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json, text/plain, application/problem+json")
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new CannotProceed(address + " does not answer: " + unreachable);
        } catch (IllegalArgumentException noAddress) {
            throw new CannotProceed(address + path + ": " + noAddress.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotProceed("Stopped while waiting for " + address);
        }
    }

    private <T> T read(String path, HttpResponse<String> answer, Function<String, T> read) {
        if (answer.statusCode() != 200) {
            throw new CannotProceed(address + path + " answered " + answer.statusCode() + " "
                    + answer.body().lines().findFirst().orElse("").transform(LogClient::shortened));
        }
        try {
            return read.apply(answer.body());
        } catch (IllegalArgumentException unexpected) {
            throw new CannotProceed(address + path + ": " + unexpected.getMessage());
        }
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    @Override
    public String toString() {
        return address;
    }

    @Override
    public void close() {
        http.close();
    }
}
