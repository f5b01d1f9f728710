package candour.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The one origin of a running system, as a front end sees it: its four APIs and its token issuer. */
public final class Origin {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Keys in one order, so that a request told a second time is the same to the byte. */
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final String url;
    private final Consumer<Reply> heard;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param url for example {@code http://127.0.0.1:8080} */
    public Origin(String url) {
        this(url, _ -> {});
    }

    /**
     * An origin somebody listens at.
     *
     * @param heard is given every answer of the four APIs, in the order they came
     */
    public Origin(String url, Consumer<Reply> heard) {
        this.url = url;
        this.heard = heard;
    }

    public String url() {
        return url;
    }

    /** A token for somebody of the demo, valid for an hour. */
    public String token(String person) {
        return tokens.computeIfAbsent(person, name -> {
            var form = "grant_type=urn:candour:grant:dev-person&expires_in=3600&person=" + name;
            return send(HttpRequest.newBuilder(URI.create(url + "/issuer/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)))
                    .text("access_token");
        });
    }

    /** The reference by which the services know somebody of the demo. */
    public synchronized String reference(String person) {
        if (references.isEmpty()) {
            send(HttpRequest.newBuilder(URI.create(url + "/issuer/people")))
                    .body()
                    .path("people")
                    .forEach(each -> references.put(
                            each.path("name").asText(), each.path("sub").asText()));
        }
        return references.get(person);
    }

    /** A question by somebody of the demo. */
    public Reply get(String person, String path) {
        return get(person, path, Map.of());
    }

    /** The same with headers of its own. */
    public Reply get(String person, String path, Map<String, String> headers) {
        return answer(request(person, path, headers).GET());
    }

    /** A question whose answer is plain text: keys and checkpoints. */
    public String text(String person, String path) {
        try {
            return client.send(request(person, path, Map.of()).timeout(LIMIT).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An act by somebody of the demo, as JSON. */
    public Reply send(String person, String method, String path, Object body, Map<String, String> headers) {
        return answer(request(person, path, headers)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json(body))));
    }

    /** A file handed in by somebody of the demo. */
    public Reply upload(String person, String path, byte[] content, Map<String, String> headers) {
        return answer(request(person, path, headers)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** An answer of an API, which whoever listens hears. */
    private Reply answer(HttpRequest.Builder request) {
        var reply = send(request);
        heard.accept(reply);
        return reply;
    }

    private HttpRequest.Builder request(String person, String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token(person));
        headers.forEach(request::header);
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), tree(answer), header(answer, "Location"), header(answer, "ETag"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return header(answer, "Content-Type").contains("json")
                    ? JSON.readTree(answer.body())
                    : MissingNode.getInstance();
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
