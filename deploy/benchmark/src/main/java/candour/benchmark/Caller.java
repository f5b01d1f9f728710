package candour.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Somebody of the demo, calling the services over HTTP. */
final class Caller {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String origin;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param origin where the token issuer is */
    Caller(String origin) {
        this.origin = origin;
    }

    HttpResponse<String> get(String person, String url) throws IOException, InterruptedException {
        return client.send(as(person, url).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String person, String url, String body) throws IOException, InterruptedException {
        var request = as(person, url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The same, which must be accepted. */
    HttpResponse<String> accepted(String person, String url, String body) throws IOException, InterruptedException {
        var answer = post(person, url, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(url + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Something is set that needs no words, which must be accepted. */
    void put(String person, String url) throws IOException, InterruptedException {
        var request = as(person, url)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(url + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** From now on that service calls under its own name. */
    void signIn(String service, String secret) {
        tokens.put(service, token("grant_type=client_credentials&client_id=" + service + "&client_secret=" + secret));
    }

    /** The reference by which the services know somebody of the demo. */
    String reference(String person) throws IOException, InterruptedException {
        var people = client.send(
                HttpRequest.newBuilder(URI.create(origin + "/issuer/people")).build(), BodyHandlers.ofString());
        return first("\"name\"\\s*:\\s*\"" + person + "\"\\s*,\\s*\"sub\"\\s*:\\s*\"([^\"]+)\"", people.body());
    }

    /** The first group of the first match in an answer. */
    static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Nothing like " + pattern + " in " + text);
        }
        return found.group(1);
    }

    /** The first group of every match in an answer. */
    static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private HttpRequest.Builder as(String person, String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, this::ofPerson));
    }

    private String ofPerson(String person) {
        return token("grant_type=urn:candour:grant:dev-person&expires_in=3600&person=" + person);
    }

    private String token(String form) {
        var request = HttpRequest.newBuilder(URI.create(origin + "/issuer/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return first(
                    "\"access_token\"\\s*:\\s*\"([^\"]+)\"",
                    client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
