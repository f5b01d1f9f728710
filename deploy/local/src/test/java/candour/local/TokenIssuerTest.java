package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
    @TempDir
    Path keys;

    private final LocalPorts ports = LocalPorts.from(Map.of("CANDOUR_ORIGIN_PORT", String.valueOf(Ports.free())));
    private Origin origin;

    @BeforeEach
    void open() {
        var issuer = new TokenIssuer(ports.issuerUrl(), IssuerKey.keptIn(keys.resolve("issuer.jwk")), "dev");
        var endpoints = new IssuerEndpoints(issuer, People.ofTheDemo(), service -> "secret-of-" + service.module());
        origin = Origin.start(ports, endpoints, false);
    }

    @AfterEach
    void close() {
        origin.close();
    }

    @Test
    void a_client_that_knows_only_the_address_can_verify_a_persons_token() throws Exception {
        var answer = post("grant_type=" + IssuerEndpoints.PERSON_GRANT + "&person=chair&expires_in=900");
        var claims = verified(answer.get("access_token").asText());
        assertThat(claims.getSubject()).isEqualTo("0c0d0000-0000-4000-8000-000000000010");
        assertThat(claims.getStringClaimValue("org")).isEqualTo("ORG-SOCIAL-WORK");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("professional");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(900);
    }

    @Test
    void a_token_lives_between_five_minutes_and_an_hour_whatever_was_asked() throws Exception {
        assertThat(post("grant_type=" + IssuerEndpoints.PERSON_GRANT + "&person=gran&expires_in=5")
                        .get("expires_in")
                        .asInt())
                .isEqualTo(300);
        assertThat(post("grant_type=" + IssuerEndpoints.PERSON_GRANT + "&person=gran&expires_in=99999999")
                        .get("expires_in")
                        .asInt())
                .isEqualTo(3600);
    }

    @Test
    void a_tampered_token_is_found_out() throws Exception {
        var token = post("grant_type=" + IssuerEndpoints.PERSON_GRANT + "&person=gran")
                .get("access_token")
                .asText();
        var middle = token.indexOf('.') + 10;
        var other = token.charAt(middle) == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> verified(token.substring(0, middle) + other + token.substring(middle + 1)))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void a_service_gets_a_token_for_its_secret_only() throws Exception {
        var good =
                post("grant_type=client_credentials&client_id=review-service&client_secret=secret-of-review-service");
        assertThat(verified(good.get("access_token").asText()).getStringListClaimValue("groups"))
                .containsExactly("service");
        var bad = post(
                "grant_type=client_credentials&client_id=review-service&client_secret=secret-of-reporting-service");
        assertThat(bad.get("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void an_unknown_person_is_answered_with_everybody_there_is() throws Exception {
        var answer = post("grant_type=" + IssuerEndpoints.PERSON_GRANT + "&person=nobody");
        assertThat(answer.get("error_description").asText()).contains("\"nobody\"", "chair", "gran", "auditor");
    }

    @Test
    void a_restarted_issuer_signs_with_the_same_key() {
        assertThat(IssuerKey.keptIn(keys.resolve("issuer.jwk")).publicKeys())
                .isEqualTo(IssuerKey.keptIn(keys.resolve("issuer.jwk")).publicKeys())
                .doesNotContain("\"d\"");
    }

    @Test
    void it_refuses_to_exist_in_production() {
        assertThatThrownBy(() -> new TokenIssuer(ports.issuerUrl(), IssuerKey.fresh(), "prod"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("development only");
    }

    @Test
    void the_people_are_told_apart_by_name_and_by_reference() {
        var people = People.ofTheDemo().people();
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::sub).doesNotHaveDuplicates();
    }

    private JwtClaims verified(String token) throws Exception {
        var discovery = get(ports.issuerUrl() + "/.well-known/openid-configuration");
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(discovery.get("jwks_uri").asText())))
                .setExpectedIssuer(discovery.get("issuer").asText())
                .setExpectedAudience("candour")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private JsonNode post(String form) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(ports.issuerUrl() + "/token")).POST(BodyPublishers.ofString(form)));
    }

    private static JsonNode get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return new ObjectMapper()
                    .readTree(client.send(request.build(), BodyHandlers.ofString())
                            .body());
        }
    }
}
