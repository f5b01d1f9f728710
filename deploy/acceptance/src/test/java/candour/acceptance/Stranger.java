package candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Somebody without a token. */
final class Stranger {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Stranger() {}

    /** What status they get, in the first format that is taken. */
    static int asks(String url, String method, String path) {
        return List.of("application/json", "application/octet-stream").stream()
                .map(format -> asks(url, method, path, format))
                .filter(status -> status != 415)
                .findFirst()
                .orElse(415);
    }

    private static int asks(String url, String method, String path, String format) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", format)
                .method(method, BodyPublishers.ofString("{}"))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
