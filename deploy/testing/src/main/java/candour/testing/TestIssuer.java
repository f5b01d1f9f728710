package candour.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect issuer on a free port of the loopback, which signs whatever a test asks for, also what no issuer
 * should: over HTTP, because the test and this class may live in different class loaders.
 */
final class TestIssuer {

    private @Nullable HttpServer server;
    private final RsaJsonWebKey key = key();
    private final RsaJsonWebKey foreign = key();

    String start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var url = "http://127.0.0.1:" + started.getAddress().getPort();
            started.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> answer(
                            exchange,
                            "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\",\"token_endpoint\":\"%1$s/token\"}"
                                    .formatted(url)));
            started.createContext(
                    "/jwks",
                    exchange -> answer(exchange, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
            started.createContext("/sign", exchange -> answer(exchange, token(url, form(exchange))));
            started.createContext("/token", exchange -> {
                var token = token(url, Map.of("sub", "service-under-test", "groups", "service"));
                answer(exchange, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
            });
            started.start();
            server = started;
            System.setProperty(Running.ISSUER, url);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String token(String issuer, Map<String, String> asked) {
        try {
            var claims = new JwtClaims();
            claims.setIssuer(asked.getOrDefault("iss", issuer));
            claims.setSubject(asked.getOrDefault("sub", "nobody"));
            claims.setAudience(asked.getOrDefault("aud", "candour"));
            claims.setStringListClaim(
                    "groups",
                    Arrays.stream(asked.getOrDefault("groups", "").split(","))
                            .filter(group -> !group.isBlank())
                            .toList());
            if (asked.containsKey("org")) {
                claims.setStringClaim("org", asked.get("org"));
            }
            if (asked.containsKey("auth_time")) {
                claims.setClaim("auth_time", Long.parseLong(asked.get("auth_time")));
            }
            var now = NumericDate.now();
            claims.setIssuedAt(now);
            claims.setExpirationTime(
                    NumericDate.fromSeconds(now.getValue() + Long.parseLong(asked.getOrDefault("seconds", "600"))));
            claims.setGeneratedJwtId();
            var jws = new JsonWebSignature();
            jws.setPayload(claims.toJson());
            jws.setAlgorithmHeaderValue("RS256");
            jws.setKeyIdHeaderValue(key.getKeyId());
            jws.setKey(asked.containsKey("forged") ? foreign.getPrivateKey() : key.getPrivateKey());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey key() {
        try {
            var pair = RsaJwkGenerator.generateJwk(2048);
            pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
            pair.setUse("sig");
            pair.setAlgorithm("RS256");
            return pair;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
