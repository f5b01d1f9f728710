package candour.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The local issuer over HTTP: discovery, keys and the token endpoint, under {@code /issuer}.
 *
 * <p>Two grants: {@code client_credentials} for the services, and {@link #PERSON_GRANT} with {@code person=NAME}, which
 * asks for no password and exists only here.
 */
final class IssuerEndpoints implements HttpHandler {
    static final String PERSON_GRANT = "urn:candour:grant:dev-person";

    private final TokenIssuer issuer;
    private final People people;
    private final Function<Service, String> secrets;

    IssuerEndpoints(TokenIssuer issuer, People people, Function<Service, String> secrets) {
        this.issuer = issuer;
        this.people = people;
        this.secrets = secrets;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/issuer".length());
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET /.well-known/openid-configuration" -> Answers.json(exchange, 200, issuer.discovery());
            case "GET /jwks" -> Answers.text(exchange, 200, "application/json", issuer.publicKeys());
            case "GET /people" -> Answers.json(exchange, 200, people);
            case "POST /token" -> token(exchange);
            default -> Answers.problem(exchange, 404, "The local issuer has nothing here.");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(16_384);
        var form = form(new String(body, StandardCharsets.UTF_8));
        var life = TokenIssuer.bounded(Duration.ofSeconds(seconds(form.getOrDefault("expires_in", "3600"))));
        switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> forClient(exchange, credentials(exchange, form), life);
            case PERSON_GRANT -> forPerson(exchange, form.getOrDefault("person", ""), life);
            default ->
                refuse(exchange, 400, "unsupported_grant_type", "Use client_credentials or " + PERSON_GRANT + ".");
        }
    }

    private void forPerson(HttpExchange exchange, String name, Duration life) throws IOException {
        var person = people.named(name);
        if (person.isPresent()) {
            grant(exchange, issuer.tokenFor(person.get(), life), life);
        } else {
            refuse(
                    exchange,
                    400,
                    "invalid_grant",
                    "Nobody here is called \"" + name + "\". There are: " + people.names() + ".");
        }
    }

    private void forClient(HttpExchange exchange, String[] idAndSecret, Duration life) throws IOException {
        var service = Arrays.stream(Service.values())
                .filter(candidate -> candidate.module().equals(idAndSecret[0]))
                .filter(candidate -> same(secrets.apply(candidate), idAndSecret[1]))
                .findFirst();
        if (service.isPresent()) {
            grant(exchange, issuer.tokenFor(service.get(), life), life);
        } else {
            refuse(exchange, 401, "invalid_client", "Unknown client or wrong secret.");
        }
    }

    private static void grant(HttpExchange exchange, String token, Duration life) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        Answers.json(
                exchange, 200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", life.toSeconds()));
    }

    private static void refuse(HttpExchange exchange, int status, String error, String why) throws IOException {
        Answers.json(exchange, status, Map.of("error", error, "error_description", why));
    }

    private static String[] credentials(HttpExchange exchange, Map<String, String> form) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header != null && header.startsWith("Basic ")) {
            try {
                var decoded = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
                var parts = decoded.split(":", 2);
                return new String[] {decode(parts[0]), parts.length > 1 ? decode(parts[1]) : ""};
            } catch (IllegalArgumentException notBase64) {
                return new String[] {"", ""};
            }
        }
        return new String[] {form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", "")};
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            form.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static long seconds(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return TokenIssuer.LONGEST.toSeconds();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
