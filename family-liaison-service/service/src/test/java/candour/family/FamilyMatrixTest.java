package candour.family;

import candour.testing.AccessMatrixTest;
import candour.testing.FactsOwner;
import candour.testing.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * Every operation by every person, written from the access matrix (security, section 2.2: "Liaison strategy, contact
 * plan", "Family member record + views", "Suspect/witness/hold flag") and its rulings: R2 (the chair has RW on contacts,
 * and so on what is answered in them, and records what the police say), R22 (what is invented is denied).
 */
@QuarkusTest
@QuarkusTestResource(FactsOwner.class)
class FamilyMatrixTest extends AccessMatrixTest {
    private static final String CANARY = "canary-of-the-family-liaison";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final Map<String, String> PATH = new HashMap<>();

    private static final Map<String, Token> PEOPLE = Map.ofEntries(
            Map.entry("stranger", Token.of("m-stranger").org("ORG-M")),
            Map.entry("conflicted", Token.of("m-conflicted").org("ORG-M")),
            Map.entry("chair", Token.of("m-chair").org("ORG-M")),
            Map.entry("acting", Token.of("m-acting").org("ORG-M")),
            Map.entry("reviewer", Token.of("m-reviewer").org("ORG-M")),
            Map.entry("admin", Token.of("m-admin").org("ORG-M")),
            Map.entry("member", Token.of("m-member").org("ORG-M")),
            Map.entry("agency", Token.of("m-agency").org("ORG-M")),
            Map.entry("left", Token.of("m-left").org("ORG-M")),
            Map.entry("other-chair", Token.of("m-other-chair").org("ORG-M")),
            Map.entry("operator", Token.of("m-operator").org("ORG-M").groups("operator")));

    @Override
    protected String table() {
        return """
                operation                                                                                |nobody|stranger|chair|acting|reviewer|admin|member|agency|left|other-chair|operator|conflicted
                GET /v1/reviews/{reviewId}/strategy                                                      |401|-|R|R|R|R|R|-|-|-|-|403
                POST /v1/reviews/{reviewId}/strategy/agreement                                           |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/strategy/recorded-in-error                                   |401|-|W|W|-|-|-|-|-|-|-|-
                PUT /v1/reviews/{reviewId}/strategy/informer                                             |401|-|W|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/family-members                                                |401|-|R|R|R|R|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/family-members                                               |401|-|-|-|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/family-members/{memberId}                                     |401|-|R|R|R|R|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/family-members/{memberId}                                     |401|-|-|-|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/family-members/{memberId}/removal                            |401|-|-|-|W|W|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/family-members/{memberId}/invitation                          |401|-|-|-|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/consents                                                      |401|-|R|R|R|R|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/family-members/{memberId}/consents/{purpose}                 |401|-|W|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/family-members/{memberId}/consents/{purpose}/recorded-in-error |401|-|W|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/contacts                                                      |401|-|R|R|R|R|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contacts                                                     |401|-|W|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contacts/plans                                               |401|-|W|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/contacts/{contactId}                                          |401|-|R|R|R|R|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/contacts/{contactId}/recorded-in-error                       |401|-|W|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/police-liaison                                                |401|-|R|R|R|m|m|-|-|-|-|403
                POST /v1/reviews/{reviewId}/police-liaison/officers                                      |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/officers/{appointmentId}/invitation           |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/officers/{appointmentId}/meeting              |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/officers/{appointmentId}/unavailability       |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/no-officer                                    |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/relatives                                     |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/police-liaison/recorded-in-error                             |401|-|W|W|-|-|-|-|-|-|-|-
                GET /v1/reviews/{reviewId}/duties                                                        |401|-|R|R|R|R|R|-|-|-|-|403
                POST /v1/reviews/{reviewId}/duties/{dutyId}/discharge                                    |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/duties/{dutyId}/recorded-in-error                            |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/duties/{dutyId}/deferral                                     |401|-|W|W|-|-|-|-|-|-|-|-
                POST /v1/reviews/{reviewId}/duties/{dutyId}/not-applicable                               |401|-|W|W|-|-|-|-|-|-|-|-
                """;
    }

    @Override
    protected @Nullable String token(String person) {
        var token = PEOPLE.get(person);
        return token == null ? null : token.signed();
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        // The reasons of the gate are among what only some are told.
        return List.of(CANARY, "FLO_APPOINTED");
    }

    @BeforeEach
    void aFamilyWithAContact() {
        if (!PATH.isEmpty()) {
            return;
        }
        var review = UUID.randomUUID();
        ReviewTopic.tell(review, "ReviewCommissioned", Map.of());
        Map.of(
                        "chair", "CHAIR",
                        "acting", "ACTING_CHAIR",
                        "reviewer", "REVIEWER",
                        "admin", "ADMINISTRATOR",
                        "agency", "AGENCY_LEAD:ORG-M",
                        "member", "TEAM_MEMBER")
                .forEach((person, role) -> ReviewTopic.appointed(review, "m-" + person, role));
        ReviewTopic.appointed(review, "m-conflicted", "REVIEWER");
        ReviewTopic.appointed(review, "m-conflicted", "CONFLICT");
        var left = Map.<String, Object>of("appointmentId", UUID.randomUUID(), "personRef", "m-left", "role", "CHAIR");
        ReviewTopic.tell(review, "ReviewTeamChanged", left);
        var ended = new HashMap<>(left);
        ended.put("change", "ENDED");
        ReviewTopic.tell(review, "ReviewTeamChanged", ended);
        var other = UUID.randomUUID();
        ReviewTopic.tell(other, "ReviewCommissioned", Map.of());
        ReviewTopic.appointed(other, "m-other-chair", "CHAIR");
        until(() -> as("other-chair", null).get("/v1/reviews/" + other + "/duties"), null);
        var here = "/v1/reviews/" + review;
        until(() -> as("member", null).get(here + "/duties"), "items[0].id");
        until(403, () -> as("conflicted", null).get(here + "/duties"), null);
        until(() -> as("admin", null).get(here + "/duties"), "items[0].id");
        as("chair", Map.of("personRef", "m-chair")).put(here + "/strategy/informer");
        var member = id(as("admin", Map.of("relationship", "PARENT", "name", CANARY, "address", CANARY))
                .post(here + "/family-members"));
        var contact =
                id(as("chair", Map.of("memberIds", List.of(member), "channel", "PHONE", "on", TODAY, "note", CANARY))
                        .post(here + "/contacts"));
        as("chair", Map.of("answer", "YES", "words", CANARY))
                .post(here + "/family-members/" + member + "/consents/QUOTE");
        var officer = id(as(
                        "chair",
                        Map.of(
                                "officer",
                                CANARY,
                                "on",
                                TODAY,
                                "saidBy",
                                Map.of(
                                        "capacity",
                                        "POLICE",
                                        "on",
                                        TODAY,
                                        "evidence",
                                        "LETTER",
                                        "evidenceReference",
                                        CANARY)))
                .post(here + "/police-liaison/officers"));
        until(() -> as("chair", null).get(here + "/strategy"), "informer");
        until(() -> as("chair", null).get(here + "/police-liaison"), "history[0]");
        until(() -> as("chair", null).get(here + "/contacts/" + contact), "id");
        until(() -> as("chair", null).get(here + "/family-members/" + member), "id");
        until(() -> as("chair", null).get(here + "/consents"), "items[0]");
        PATH.putAll(Map.of(
                "reviewId",
                review.toString(),
                "memberId",
                member,
                "purpose",
                "QUOTE",
                "contactId",
                contact,
                "appointmentId",
                officer,
                "dutyId",
                as("chair", null).get(here + "/duties").path("items[0].id")));
    }

    private static RequestSpecification as(String person, @Nullable Object body) {
        var request = RestAssured.given()
                .auth()
                .oauth2(Objects.requireNonNull(PEOPLE.get(person)).signed())
                .contentType("application/json");
        return body == null ? request : request.body(body);
    }

    private static String id(Response made) {
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.asString());
        }
        var location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void until(Supplier<Response> ask, @Nullable String present) {
        until(200, ask, present);
    }

    private static void until(int status, Supplier<Response> ask, @Nullable String present) {
        var answer = ask.get();
        for (int i = 0; i < 300; i++) {
            if (answer.statusCode() == status && (present == null || answer.path(present) != null)) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer = ask.get();
        }
        throw new AssertionError(answer.statusCode() + " " + answer.asString());
    }
}
