package candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A real signed token for a test person. Roles on a review are not in it: they come from assignments, which a test makes
 * as people would.
 *
 * <pre>{@code
 * given().auth().oauth2(Token.of("anna").org("ORG-HEALTH").signed())
 * given().auth().oauth2(Token.of("otto").groups("operator").signed())
 * }</pre>
 */
public final class Token {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> claims;

    private Token(Map<String, String> claims) {
        this.claims = claims;
    }

    /** A token whose subject is this reference. */
    public static Token of(String person) {
        return new Token(Map.of("sub", person));
    }

    /** The organisation's code. */
    public Token org(String code) {
        return with("org", code);
    }

    /** Global capacities, for example {@code auditor}, {@code operator}, {@code service}. */
    public Token groups(String... groups) {
        return with("groups", String.join(",", groups));
    }

    /** When the person last proved who they are. */
    public Token signedInAt(Instant at) {
        return with("auth_time", Long.toString(at.getEpochSecond()));
    }

    /** Expired an hour ago. */
    public Token expired() {
        return with("seconds", "-3600");
    }

    /** For somebody else's system. */
    public Token audience(String audience) {
        return with("aud", audience);
    }

    /** Said to be from another issuer. */
    public Token issuer(String issuer) {
        return with("iss", issuer);
    }

    /** Signed with a key the issuer does not publish. */
    public Token forged() {
        return with("forged", "yes");
    }

    private Token with(String claim, String value) {
        var more = new TreeMap<>(claims);
        more.put(claim, value);
        return new Token(more);
    }

    /** The token itself. */
    public String signed() {
        var form = claims.entrySet().stream()
                .map(claim -> claim.getKey() + "=" + URLEncoder.encode(claim.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(Running.said(Running.ISSUER) + "/sign"))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
