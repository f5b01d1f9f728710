package candour.testing.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A service takes the tokens of a real Keycloak with the committed realm, by configuration only, and no others (B5). */
@QuarkusTest
@QuarkusTestResource(value = KeycloakServer.class, restrictToAnnotatedClass = true)
@EnabledIfSystemProperty(named = "candour.long", matches = "true", disabledReason = "Keycloak takes a minute to start")
class KeycloakTest {

    private static final String FRONT_END = "candour-front-end";
    private static String anna = "";
    private static String administrator = "";

    @BeforeEach
    void aPersonInTheDirectory() {
        if (!anna.isEmpty()) {
            return;
        }
        administrator =
                token("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin"));
        var location = asAdministrator()
                .body(Map.of(
                        "username",
                        "anna",
                        "email",
                        "anna@example.org",
                        "firstName",
                        "Anna",
                        "lastName",
                        "Example",
                        "enabled",
                        true,
                        "attributes",
                        Map.of("org", List.of("ORG-HEALTH")),
                        "groups",
                        List.of("professional", "auditor"),
                        "credentials",
                        List.of(Map.of("type", "password", "value", KeycloakServer.SECRET))))
                .post("/admin/realms/candour/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        anna = location.substring(location.lastIndexOf('/') + 1);
        // Nobody sits at this browser: for the test alone the front end's client may ask with a password.
        clientMay("directAccessGrantsEnabled", true);
    }

    @Test
    void a_persons_token_says_who_they_are_where_they_work_and_what_they_are() {
        given().auth()
                .oauth2(annas(FRONT_END))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("reference", equalTo(anna))
                .body("organisation", is("ORG-HEALTH"))
                .body("groups", contains("auditor", "professional"));
    }

    @Test
    void a_services_own_token_carries_its_group() {
        var token = token(
                "candour",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "review-service",
                        "client_secret", KeycloakServer.SECRET));
        given().auth().oauth2(token).get("/v1/me").then().statusCode(200).body("groups", contains("service"));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(annas("admin-cli"));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(administrator);
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        var token = annas(FRONT_END);
        var end = token.charAt(token.length() - 10) == 'A' ? 'B' : 'A';
        refused(token.substring(0, token.length() - 10) + end + token.substring(token.length() - 9));
    }

    @Test
    void a_token_whose_time_is_over_is_refused() throws InterruptedException {
        clientMay("attributes", Map.of("access.token.lifespan", "1", "pkce.code.challenge.method", "S256"));
        var token = annas(FRONT_END);
        clientMay("attributes", Map.of("access.token.lifespan", "300", "pkce.code.challenge.method", "S256"));
        Thread.sleep(2500);
        refused(token);
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get("/v1/me")
                .then()
                .statusCode(401)
                .body("type", is("urn:candour:problem:not-signed-in"));
    }

    private static String annas(String client) {
        return token("candour", Map.of("grant_type", "password", "client_id", client, "username", "anna"));
    }

    private static String token(String realm, Map<String, String> form) {
        return given().baseUri(System.getProperty(KeycloakServer.URL))
                .port(-1)
                .formParams(form)
                .formParam("password", KeycloakServer.SECRET)
                .formParam("scope", "openid")
                .post("/realms/" + realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static void clientMay(String what, Object value) {
        var clients = "/admin/realms/candour/clients";
        String id = asAdministrator()
                .queryParam("clientId", FRONT_END)
                .get(clients)
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        var client = new java.util.HashMap<String, Object>(
                asAdministrator().get(clients + "/" + id).as(Map.class));
        client.put(what, value);
        asAdministrator().body(client).put(clients + "/" + id).then().statusCode(204);
    }

    private static io.restassured.specification.RequestSpecification asAdministrator() {
        return given().baseUri(System.getProperty(KeycloakServer.URL))
                .port(-1)
                .auth()
                .oauth2(administrator)
                .contentType("application/json");
    }
}
