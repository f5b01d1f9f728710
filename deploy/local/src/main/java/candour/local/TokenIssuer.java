package candour.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Makes access tokens for people of the demo and for the four services. For development only: it asks nobody for a
 * password, so it refuses to exist where {@code CANDOUR_PROFILE} is {@code prod}.
 *
 * <p>Claims: {@code iss}, {@code sub} (a stable reference, never a name), {@code org} (organisation code, none for
 * relatives), {@code groups} (global roles), {@code aud} = {@code candour}, {@code iat}, {@code exp}, {@code jti}.
 */
public final class TokenIssuer {
    public static final String AUDIENCE = "candour";
    static final Duration SHORTEST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofMinutes(60);

    private final String issuer;
    private final IssuerKey key;

    TokenIssuer(String issuer, IssuerKey key, String profile) {
        if (profile.startsWith("prod")) {
            throw new CannotStart("The local token issuer is for development only and refuses CANDOUR_PROFILE="
                    + profile + ". Use your own OpenID Connect provider.");
        }
        this.issuer = issuer;
        this.key = key;
    }

    /** An issuer with a key of its own, for tests that need tokens without an HTTP endpoint. */
    public static TokenIssuer forTests(String issuer) {
        return new TokenIssuer(issuer, IssuerKey.fresh(), "test");
    }

    public String issuer() {
        return issuer;
    }

    public String publicKeys() {
        return key.publicKeys();
    }

    public String tokenFor(Person person, Duration life) {
        var claims = claims(person.sub(), List.copyOf(person.groups()), life);
        if (person.org() != null) {
            claims.setStringClaim("org", person.org());
        }
        return sign(claims);
    }

    /** A token for a service acting under its own name. */
    public String tokenFor(Service service, Duration life) {
        var sub = UUID.nameUUIDFromBytes(("candour:" + service.module()).getBytes(StandardCharsets.UTF_8));
        var claims = claims(sub, List.of("service"), life);
        claims.setStringClaim("azp", service.module());
        claims.setStringClaim("client_id", service.module());
        return sign(claims);
    }

    /** Answers 5 to 60 minutes, whatever was asked. */
    static Duration bounded(Duration asked) {
        return asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private JwtClaims claims(UUID sub, List<String> groups, Duration life) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(sub.toString());
        claims.setAudience(AUDIENCE);
        claims.setStringListClaim("groups", groups);
        var now = NumericDate.now();
        claims.setIssuedAt(now);
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.getValue() + bounded(life).toSeconds()));
        claims.setGeneratedJwtId();
        return claims;
    }

    private String sign(JwtClaims claims) {
        try {
            var signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.pair().getPrivateKey());
            signature.setKeyIdHeaderValue(key.pair().getKeyId());
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setHeader("typ", "JWT");
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer,
                "token_endpoint", issuer + "/token",
                "jwks_uri", issuer + "/jwks",
                "grant_types_supported", List.of("client_credentials", IssuerEndpoints.PERSON_GRANT),
                "response_types_supported", List.of("none"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }
}
