package candour.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records taken back over the running service: by whom, and what becomes of what followed (X-13, R3). */
@QuarkusTest
class TakenBackTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", "minute, item 4");
    private static final Map<String, Object> BY =
            Map.of("capacity", "COMMITTEE", "decidedOn", TODAY, "evidence", MINUTE);

    private static @Nullable String committee;
    private static @Nullable String notification;
    private static @Nullable String review;

    private static String here() {
        return "/v1/reviews/" + review;
    }

    private static RequestSpecification as(String person, String... groups) {
        return given().auth()
                .oauth2(Token.of("t-" + person)
                        .org("ORG-T-COMMITTEE")
                        .groups(groups)
                        .signed())
                .contentType("application/json");
    }

    private static String id(Response response) {
        response.then().statusCode(201);
        var location = response.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static <T> T until(Supplier<Response> ask, Function<Response, @Nullable T> look, T wanted) {
        var answer = ask.get();
        for (int i = 0; i < 200 && !wanted.equals(answer.statusCode() == 200 ? look.apply(answer) : null); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answer = ask.get();
        }
        return Objects.requireNonNull(look.apply(answer));
    }

    private static Response done(Supplier<Response> act) {
        var answer = act.get();
        for (int i = 0; i < 200 && answer.statusCode() >= 400; i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answer = act.get();
        }
        return answer;
    }

    private static void appoint(String person, String role) {
        done(() -> as("lead")
                .body(Map.of("personRef", "t-" + person, "role", role, "from", TODAY, "directlyInvolved", false))
                .post(here() + "/team/appointments"));
    }

    private static Response decide(String rationale) {
        String meeting = id(as("lead")
                .body(Map.of("heldOn", TODAY, "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings"));
        return as("lead")
                .body(Map.of("proceed", true, "meetingId", meeting, "decidedBy", BY, "rationale", rationale))
                .post("/v1/notifications/" + notification + "/decision");
    }

    @BeforeEach
    void aReview() {
        if (review != null) {
            return;
        }
        as("operator", "operator")
                .body(Map.of("code", "ORG-T-COMMITTEE", "kind", "COMMITTEE", "area", "AREA-T", "label", "Taken back"))
                .post("/v1/organisations");
        for (var person : List.of("lead", "other-officer", "nominated", "chair", "admin", "member")) {
            as("operator", "operator")
                    .body(Map.of(
                            "personRef",
                            "t-" + person,
                            "organisation",
                            "ORG-T-COMMITTEE",
                            "name",
                            person,
                            "workContact",
                            person))
                    .post("/v1/people");
        }
        committee = id(as("operator", "operator")
                .body(Map.of("organisation", "ORG-T-COMMITTEE", "area", "AREA-T", "profile", "sct-learning-review"))
                .post("/v1/committees"));
        as("operator", "operator").put("/v1/committees/" + committee + "/people/t-lead/LEAD_OFFICER");
        as("operator", "operator")
                .put("/v1/committees/" + committee + "/people/t-other-officer/COMMITTEE_ADMINISTRATOR");
        notification = id(as("notifier")
                .body(Map.of(
                        "committeeId",
                        committee,
                        "criteria",
                        List.of("DIED"),
                        "familyInformed",
                        "NO",
                        "subjects",
                        List.of(Map.of("status", "DIED", "name", "A child")),
                        "familyReasonNotYet",
                        "The funeral is this week",
                        "circumstances",
                        "What happened"))
                .post("/v1/notifications"));
        var n = "/v1/notifications/" + notification;
        done(() -> as("lead").body(Map.of("personRef", "t-nominated")).put(n + "/nominated-person"));
        var terms = Map.of("periodFrom", "2024-01-01", "rationale", "Why", "keyQuestions", List.of("How?"));
        done(() -> as("nominated")
                        .body(Map.of("proceed", true, "rationale", "It meets the criteria", "proposedTerms", terms))
                        .post(n + "/recommendation"))
                .then()
                .statusCode(200);
        decide("It went ahead").then().statusCode(200);
        until(() -> as("lead").get(n), answer -> answer.path("stage"), "DECIDED");
        review = as("lead").get(n).path("decision.reviewId");
        until(() -> as("lead").get(here()), answer -> answer.path("status"), "COMMISSIONED");
        appoint("chair", "CHAIR");
        appoint("admin", "ADMINISTRATOR");
        appoint("member", "TEAM_MEMBER");
        until(() -> as("member").get(here()), answer -> answer.path("status"), "COMMISSIONED");
    }

    @Test
    @DisplayName("X-13, R3: its recorder takes a record back, or the Chair; an administrator none of the Chair's")
    void its_recorder_takes_a_record_back_or_the_chair() {
        var issue = id(as("member").body(Map.of("what", "A gap")).post(here() + "/issues"));
        until(() -> as("chair").get(here() + "/issues/" + issue), answer -> answer.path("issueId"), issue);
        String event = as("chair").get(here() + "/issues/" + issue).path("recordedBy");
        var mark = Map.of("eventId", event, "reason", "It was another review's");
        as("admin")
                .body(mark)
                .post(here() + "/issues/" + issue + "/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORDED_BY_ANOTHER"));
        as("member")
                .body(mark)
                .post(here() + "/issues/" + issue + "/recorded-in-error")
                .then()
                .statusCode(200);
        var method = Map.of("method", "SIGNS", "systemicBy", "It looks at systems");
        as("chair").body(method).put(here() + "/course/method").then().statusCode(200);
        until(() -> as("chair").get(here() + "/course"), answer -> answer.path("methods[0].method"), "SIGNS");
        String set = as("chair").get(here() + "/course").path("methods[0].recordedBy");
        var taken = Map.of("eventId", set, "reason", "It was another review's");
        as("admin")
                .body(taken)
                .post(here() + "/course/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORDED_BY_ANOTHER"));
        as("chair")
                .body(taken)
                .post(here() + "/course/recorded-in-error")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("R13: who somebody is, a service is told only on behalf of a person, and the refusal is recorded")
    void a_service_names_on_whose_behalf_it_asks() {
        until(() -> as("chair").get(here() + "/subjects"), answer -> answer.path("items[0].status"), "DIED");
        String subject = as("chair").get(here() + "/subjects").path("items[0].subjectRef");
        var identity = "/internal/v1/subjects/" + subject + "/identity";
        as("some-service", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .get(identity)
                .then()
                .statusCode(403)
                .body("reason", is("ON_BEHALF_OF_NOBODY"));
        as("some-service", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .header("Candour-On-Behalf-Of", "t-chair")
                .get(identity)
                .then()
                .statusCode(200)
                .body("name.text", is("A child"));
        as("some-service", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .body(Map.of("text", "A child came"))
                .post("/internal/v1" + here().substring(3) + "/identifier-scan")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "R8, S002-017, 108: who has an interest of their own finds the review neither on the board nor in drift")
    void a_conflict_keeps_the_review_from_the_board_and_the_drift_list() {
        var board = "/v1/committees/" + committee + "/reviews";
        var drift = "/v1/committees/" + committee + "/drift";
        until(() -> as("other-officer").get(board), answer -> answer.path("items[0].reviewId"), review);
        as("other-officer").get(drift).then().body("items.reviewId", hasItem(review));
        String conflict = id(as("lead")
                .body(Map.of("personRef", "t-other-officer", "nature", "A cousin"))
                .post(here() + "/team/conflicts"));
        until(() -> as("other-officer").get(board), answer -> answer.path("items.size()"), 0);
        as("other-officer").get(drift).then().body("items", empty());
        as("lead").get(board).then().body("items.reviewId", hasItem(review));
        as("chair")
                .body(Map.of("reason", "Far enough away"))
                .post(here() + "/team/conflicts/" + conflict + "/acceptance")
                .then()
                .statusCode(200);
        until(() -> as("other-officer").get(board), answer -> answer.path("items[0].reviewId"), review);
    }

    @Test
    @DisplayName("X-13, S002-009: a decision recorded in error makes the review rest; decided on after all, it goes on")
    void a_decision_recorded_in_error_makes_the_review_rest() {
        var n = "/v1/notifications/" + notification;
        String reference = as("lead").get(here()).path("humanReference");
        String event = as("lead").get(n).path("decision.recordedBy");
        var mark = Map.of("eventId", event, "reason", "It was decided on another child");
        as("other-officer")
                .body(mark)
                .post(n + "/decision/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORDED_BY_ANOTHER"));
        as("lead").body(mark).post(n + "/decision/recorded-in-error").then().statusCode(200);
        until(() -> as("lead").get(here()), answer -> answer.path("status"), "RECORDED_IN_ERROR");
        as("lead")
                .get(here())
                .then()
                .body("decisionInError.builtUpon", hasItem("TEAM_APPOINTED"))
                .body("decisionInError.markedEventId", is(event));
        as("lead").get(n).then().body("decision", is((Object) null)).body("stage", is("RECOMMENDED"));
        as("chair")
                .body(Map.of("reasonCode", "CAPACITY", "reason", "Why", "expectedUntil", "2099-01-01"))
                .post(here() + "/pause")
                .then()
                .statusCode(422)
                .body("rule", is("DECISION_WAS_RECORDED_IN_ERROR"));
        until(
                () -> as("lead").get(here() + "/duties"),
                answer -> answer.path("items.find { it.kind == 'NOTIFY_REGULATOR' }.state"),
                "TAKEN_BACK");
        until(
                () -> as("lead").get(here() + "/duties"),
                answer -> answer.path("items.find { it.kind == 'LOOK_AT_DECISION' }.state"),
                "OPEN");
        decide("It was decided on this child after all").then().statusCode(200);
        until(() -> as("lead").get(here()), answer -> answer.path("status"), "COMMISSIONED");
        as("lead").get(here()).then().body("humanReference", is(reference)).body("decisionInError", is((Object) null));
        until(
                () -> as("lead").get(here() + "/duties"),
                answer -> answer.path("items.find { it.kind == 'NOTIFY_REGULATOR' }.state"),
                "OPEN");
        as("chair")
                .get(here() + "/terms-of-reference")
                .then()
                .body("items.findAll { it.state == 'AGREED' }.version", contains(2))
                .body("items[0]", notNullValue());
    }
}
