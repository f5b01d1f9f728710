package candour.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Passes everything under one prefix of the one origin to a service, with the prefix taken off, and streams both ways
 * (uploads and live views are never gathered in memory). Addresses in answer headers get the prefix put on again.
 */
final class ReverseProxy implements HttpHandler {
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "host",
            "content-length",
            "expect",
            "http2-settings");
    private static final List<String> ADDRESSES = List.of("location", "content-location", "link");

    private final String prefix;
    private final String target;
    private final String name;
    private final HttpClient client;

    ReverseProxy(String prefix, String target, String name, HttpClient client) {
        this.prefix = prefix;
        this.target = target;
        this.name = name;
        this.client = client;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(request(exchange), BodyHandlers.ofInputStream());
        } catch (ConnectException e) {
            Answers.problem(exchange, 503, name + " is not answering. If it ended, it is being started again.");
            return;
        } catch (IOException | IllegalArgumentException e) {
            Answers.problem(exchange, 502, name + " broke off its answer.");
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        }
        passOn(answer, exchange);
    }

    private HttpRequest request(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        var path = uri.getRawPath().substring(prefix.length());
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var request = HttpRequest.newBuilder(URI.create(target + (path.isEmpty() ? "/" : path) + query))
                .method(exchange.getRequestMethod(), body(exchange));
        exchange.getRequestHeaders().forEach((header, values) -> {
            if (!OF_ONE_CONNECTION.contains(header.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(header, value));
            }
        });
        return request.build();
    }

    private static BodyPublisher body(HttpExchange exchange) {
        var length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length == null && exchange.getRequestHeaders().getFirst("Transfer-Encoding") == null
                || "0".equals(length)) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(exchange::getRequestBody);
        return length == null ? stream : BodyPublishers.fromPublisher(stream, Long.parseLong(length));
    }

    private void passOn(HttpResponse<InputStream> answer, HttpExchange exchange) throws IOException {
        try (exchange;
                var body = answer.body()) {
            answer.headers().map().forEach((header, values) -> {
                if (!OF_ONE_CONNECTION.contains(header)) {
                    values.forEach(value -> exchange.getResponseHeaders().add(header, outward(header, value)));
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), length(answer, exchange));
            var buffer = new byte[8192];
            for (int read; (read = body.read(buffer)) >= 0; ) {
                exchange.getResponseBody().write(buffer, 0, read);
                exchange.getResponseBody().flush();
            }
        }
    }

    /** The length as this server wants it told: -1 for no body, 0 for a stream of unknown length. */
    private static long length(HttpResponse<?> answer, HttpExchange exchange) {
        var status = answer.statusCode();
        if (exchange.getRequestMethod().equals("HEAD") || status == 204 || status == 304) {
            return -1;
        }
        var length = answer.headers().firstValueAsLong("content-length").orElse(0);
        return answer.headers().firstValue("content-length").isPresent() && length == 0 ? -1 : length;
    }

    private String outward(String header, String value) {
        if (!ADDRESSES.contains(header)) {
            return value;
        }
        var relative = value.replace(target + "/", "/");
        return header.equals("link")
                ? relative.replace("</", "<" + prefix + "/")
                : relative.startsWith("/") ? prefix + relative : relative;
    }
}
