package candour.reporting;

import static candour.reporting.Desk.as;
import static candour.reporting.Desk.by;
import static candour.reporting.Desk.done;
import static candour.reporting.Desk.made;
import static candour.reporting.Desk.until;

import candour.testing.AccessMatrixTest;
import candour.testing.Broker;
import candour.testing.FactsOwner;
import candour.testing.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * Every operation by every person, written from the access matrix (security, section 2.2: "Draft report", "Report for
 * sign-off", "Publication decision") and its rulings: R2 (administrators and lead officers record for the bodies), R22.
 */
@QuarkusTest
@QuarkusTestResource(FactsOwner.class)
class ReportingMatrixTest extends AccessMatrixTest {

    private static final String CANARY = "canary-of-the-report";
    private static final Map<String, String> PATH = new HashMap<>();

    @Override
    protected String table() {
        return """
                operation                                                                                |nobody|stranger|chair|reviewer|member|admin|lead|committee|owning|other-chair|conflicted
                GET /v1/reviews/{reviewId}/learning                                                      |401|-|R|R|R|R|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning/observations                                        |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning/hypotheses                                          |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning/{itemId}/tests                                      |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning/{itemId}/amendments                                 |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/learning/{itemId}/settlement                                 |401|-|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/findings                                                      |401|-|R|R|R|R|-|-|-|-|403
                POST /v1/reviews/{reviewId}/findings                                                     |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/findings/{findingId}/citations                               |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/findings/{findingId}/citations/{citationId}/settlement       |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/findings/{findingId}/agreement                               |401|-|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/report/versions                                               |401|-|R|R|R|R|m|m|m|-|403
                GET /v1/reviews/{reviewId}/report/versions/{version}                                     |401|-|R|R|R|R|-|-|-|-|403
                POST /v1/reviews/{reviewId}/report/versions                                              |401|-|W|W|W|-|-|-|-|-|403
                PUT /v1/reviews/{reviewId}/report/terms-of-reference                                     |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/report/sections                                              |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/report/sections/{sectionId}/statements                       |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/report/statements/{statementId}/classification               |401|-|W|W|W|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/report/statements/{statementId}/removal                      |401|-|W|W|W|-|-|-|-|-|403
                GET /v1/reviews/{reviewId}/sign-off                                                      |401|-|R|R|R|R|R|R|R|-|403
                POST /v1/reviews/{reviewId}/sign-off/presentation                                        |401|-|W|W|-|-|-|-|-|-|403
                POST /v1/reviews/{reviewId}/sign-off/decisions                                           |401|-|-|-|-|W|W|W|W|-|-
                POST /v1/reviews/{reviewId}/sign-off/decisions/{decisionId}/confirmation                 |401|-|-|-|-|W|W|W|W|-|-
                POST /v1/reviews/{reviewId}/sign-off/recorded-in-error                                   |401|-|W|-|-|W|W|-|-|-|-
                GET /v1/reviews/{reviewId}/publication                                                   |401|-|R|R|-|m|R|R|R|-|403
                POST /v1/reviews/{reviewId}/publication/family-views/{memberRef}/attempts                |401|-|W|W|-|W|W|-|-|-|403
                PUT /v1/reviews/{reviewId}/publication/family-views/{memberRef}                          |401|-|W|W|-|W|W|-|-|-|403
                PUT /v1/reviews/{reviewId}/publication/family-views/{memberRef}/no-answer                |401|-|W|W|-|W|W|-|-|-|403
                PUT /v1/reviews/{reviewId}/publication/due-weight                                        |401|-|W|W|-|W|W|-|-|-|403
                PUT /v1/reviews/{reviewId}/publication/data-protection                                   |401|-|W|W|-|W|W|-|-|-|403
                POST /v1/reviews/{reviewId}/publication/consultations                                    |401|-|W|W|-|W|W|-|-|-|403
                POST /v1/reviews/{reviewId}/publication/holds                                            |401|-|W|-|-|W|W|-|-|-|-
                POST /v1/reviews/{reviewId}/publication/holds/{holdId}/lifting                           |401|-|W|-|-|W|W|-|-|-|-
                POST /v1/reviews/{reviewId}/publication/recommendation                                   |401|-|-|-|-|W|W|W|-|-|-
                POST /v1/reviews/{reviewId}/publication/decision                                         |401|-|-|-|-|W|W|-|W|-|-
                POST /v1/reviews/{reviewId}/publication/choices/{choiceId}/confirmation                  |401|-|-|-|-|W|W|W|W|-|-
                PUT /v1/reviews/{reviewId}/publication/date                                              |401|-|-|-|-|W|W|-|W|-|-
                POST /v1/reviews/{reviewId}/publication/release                                          |401|-|-|-|-|-|W|-|W|-|-
                POST /v1/reviews/{reviewId}/publication/recorded-in-error                                |401|-|W|-|-|W|W|-|-|-|-
                """;
    }

    @Override
    protected @Nullable String token(String person) {
        return person.equals("nobody")
                ? null
                : Token.of("m-" + person).org("ORG-M").signed();
    }

    @Override
    protected Map<String, String> path() {
        return PATH;
    }

    @Override
    protected List<String> canaries() {
        return List.of(CANARY);
    }

    @BeforeEach
    void aReportWithWords() {
        if (!PATH.isEmpty()) {
            return;
        }
        var review = UUID.randomUUID();
        var committee = UUID.randomUUID();
        var member = UUID.randomUUID();
        Broker.tell("review", "ReviewCommissioned", review, Map.of("reviewId", review, "committeeId", committee));
        Map.of("chair", "CHAIR", "reviewer", "REVIEWER", "member", "TEAM_MEMBER", "admin", "ADMINISTRATOR")
                .forEach((person, role) -> Neighbours.appointed(review, "m-" + person, role));
        Neighbours.appointed(review, "m-conflicted", "REVIEWER");
        Neighbours.appointed(review, "m-conflicted", "CONFLICT");
        Map.of("lead", "LEAD_OFFICER", "committee", "COMMITTEE", "owning", "OWNING_BODY")
                .forEach((person, role) -> Neighbours.assigned(committee, "m-" + person, role));
        var other = UUID.randomUUID();
        Broker.tell("review", "ReviewCommissioned", other, Map.of("reviewId", other));
        Neighbours.appointed(other, "m-other-chair", "CHAIR");
        Broker.say(
                "family",
                "ParticipationChanged",
                review,
                Map.of("reviewId", review, "memberRef", member, "status", "INVITED"));
        var here = "/v1/reviews/" + review;
        for (var person : List.of("chair", "reviewer", "member", "admin", "lead", "committee", "owning")) {
            until(() -> as("m-" + person).get(here + "/sign-off"), answer -> answer.statusCode() == 200);
        }
        until(() -> as("m-conflicted").get(here + "/sign-off"), answer -> answer.statusCode() == 403);
        until(
                () -> as("m-other-chair").get("/v1/reviews/" + other + "/sign-off"),
                answer -> answer.statusCode() == 200);
        var origin = Map.of("kind", "PANEL_MEETING", "reference", "meeting-1");
        var item = made(
                as("m-chair").body(Map.of("origin", origin, "words", CANARY)).post(here + "/learning/hypotheses"));
        var finding = made(as("m-chair")
                .body(Map.of("kind", "FINDING", "words", CANARY, "howAndWhy", CANARY))
                .post(here + "/findings"));
        done(as("m-chair").body("{}").post(here + "/report/versions"));
        var section = made(as("m-chair")
                .body(Map.of("kind", "LEARNING", "personalData", false))
                .post(here + "/report/sections"));
        var statement = made(as("m-chair")
                .body(Map.of("kind", "OPINION", "holder", "practitioner-1", "text", CANARY))
                .post(here + "/report/sections/" + section + "/statements"));
        var hold = made(as("m-chair")
                .body(Map.of("askedBy", by("PROSECUTOR"), "reason", CANARY))
                .post(here + "/publication/holds"));
        until(() -> as("m-chair").get(here + "/publication"), answer -> answer.asString()
                .contains(CANARY));
        until(() -> as("m-chair").get(here + "/report/versions/1"), answer -> answer.asString()
                .contains(CANARY));
        until(() -> as("m-chair").get(here + "/findings"), answer -> answer.asString()
                .contains(CANARY));
        PATH.putAll(Map.of(
                "reviewId", review.toString(),
                "itemId", item,
                "findingId", finding,
                "citationId", UUID.randomUUID().toString(),
                "version", "1",
                "sectionId", section,
                "statementId", statement,
                "memberRef", member.toString(),
                "holdId", hold));
        PATH.put("decisionId", UUID.randomUUID().toString());
        PATH.put("choiceId", UUID.randomUUID().toString());
    }
}
