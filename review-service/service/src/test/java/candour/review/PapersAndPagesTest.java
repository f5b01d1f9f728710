package candour.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A review's papers and pages over HTTP: each says what was recorded before it was asked for, to those who may know. */
@QuarkusTest
class PapersAndPagesTest {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", "minute, item 9");
    private static final Map<String, Object> TERMS =
            Map.of("periodFrom", "2024-01-01", "rationale", "Why so long", "keyQuestions", List.of("What was known?"));

    private static String notification = "";
    private static String review = "";
    private static String meeting = "";

    private static RequestSpecification as(String person, Object... body) {
        var request = given().auth()
                .oauth2(Token.of("p-" + person).org("ORG-P-COMMITTEE").signed())
                .contentType("application/json");
        return body.length == 0 ? request : request.body(body[0]);
    }

    private static RequestSpecification operator(Object... body) {
        var request = given().auth()
                .oauth2(Token.of("p-operator")
                        .org("ORG-P-COMMITTEE")
                        .groups("operator")
                        .signed())
                .contentType("application/json");
        return body.length == 0 ? request : request.body(body[0]);
    }

    private static String id(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Response until(Supplier<Response> ask, int status) {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        var answer = ask.get();
        while (answer.statusCode() != status && Instant.now().isBefore(end)) {
            pause();
            answer = ask.get();
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void aReviewWithAMeeting() {
        if (!meeting.isEmpty()) {
            return;
        }
        operator(Map.of("code", "ORG-P-COMMITTEE", "kind", "COMMITTEE", "area", "AREA-P", "label", "Papers"))
                .post("/v1/organisations");
        for (var person : List.of("lead", "nominated", "chair", "admin")) {
            operator(Map.of(
                            "personRef",
                            "p-" + person,
                            "organisation",
                            "ORG-P-COMMITTEE",
                            "name",
                            "Name of " + person,
                            "workContact",
                            person + "@example.test"))
                    .post("/v1/people");
        }
        var committee = committee("AREA-P");
        notification = notified(committee);
        review = commissioned(committee, notification);
        for (var role : Map.of("chair", "CHAIR", "admin", "ADMINISTRATOR").entrySet()) {
            id(as("lead", Map.of("personRef", "p-" + role.getKey(), "role", role.getValue(), "directlyInvolved", false))
                    .post(review + "/team/appointments"));
        }
        until(() -> as("admin").get(review), 200);
        until(() -> as("chair").get(review), 200);
        meeting = id(as(
                        "admin",
                        Map.of(
                                "heldOn",
                                TODAY,
                                "attended",
                                List.of("p-chair", "p-admin"),
                                "chairedBy",
                                "p-chair",
                                "record",
                                Map.of("PROGRESS", "Two of three interviews are done"),
                                "none",
                                List.of("EMERGING_LEARNING", "ISSUES_AND_QUESTIONS", "NEXT_STEPS")))
                .post(review + "/meetings/held"));
    }

    private static String committee(String area) {
        var committee =
                id(operator(Map.of("organisation", "ORG-P-COMMITTEE", "area", area, "profile", "sct-learning-review"))
                        .post("/v1/committees"));
        operator().put("/v1/committees/" + committee + "/people/p-lead/LEAD_OFFICER");
        until(() -> as("lead").get("/v1/committees/" + committee), 200);
        return committee;
    }

    private static String notified(String committee) {
        return "/v1/notifications/"
                + id(as(
                                "notifier",
                                Map.of(
                                        "committeeId",
                                        committee,
                                        "criteria",
                                        List.of("DIED"),
                                        "familyInformed",
                                        "NO",
                                        "subjects",
                                        List.of(Map.of("status", "DIED", "name", "A child of the papers")),
                                        "familyReasonNotYet",
                                        "Nobody knows yet who is told first",
                                        "circumstances",
                                        "What was seen"))
                        .post("/v1/notifications"));
    }

    private static String commissioned(String committee, String notification) {
        until(() -> as("lead", Map.of("personRef", "p-nominated")).put(notification + "/nominated-person"), 200);
        until(
                () -> as("nominated", Map.of("proceed", true, "rationale", "It is time", "proposedTerms", TERMS))
                        .post(notification + "/recommendation"),
                200);
        var met = id(as("lead", Map.of("heldOn", TODAY, "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings"));
        var by = Map.of("capacity", "COMMITTEE", "decidedOn", TODAY, "evidence", MINUTE);
        until(
                () -> as("lead", Map.of("proceed", true, "meetingId", met, "decidedBy", by, "rationale", "As advised"))
                        .post(notification + "/decision"),
                200);
        String reviewId =
                until(() -> as("lead").get(notification + "/decision"), 200).path("decision.reviewId");
        var made = "/v1/reviews/" + reviewId;
        until(() -> as("lead").get(made), 200);
        return made;
    }

    @Test
    @DisplayName("S002-065, 130, R25: the minutes of a meeting are a paper, made from the last word of the log")
    void the_minutes_of_a_meeting_are_a_paper() {
        var here = review + "/meetings/" + meeting;
        var papers = here + "/minutes/papers";
        as("chair").post(papers).then().statusCode(422).body("rule", is("MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY"));
        id(as(
                        "chair",
                        Map.of(
                                "personRef",
                                "p-admin",
                                "what",
                                "Ask the school",
                                "meetingId",
                                meeting,
                                "dueOn",
                                "2099-01-31"))
                .post(review + "/tasks"));
        as("admin", Map.of("minutes", "We met and went through the interviews."))
                .post(here + "/minutes")
                .then()
                .statusCode(201);
        var first = id(as("chair").post(papers));
        as("admin", Map.of("minutes", "We met; the second interview was put off."))
                .post(here + "/minutes")
                .then()
                .statusCode(201);
        var second = id(as("admin").post(papers));
        as("admin").post(papers).then().statusCode(200);

        var pdf = until(() -> as("chair").get(papers + "/" + second + "/pdf"), 200);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).matches("attachment; filename=\"meeting-minutes-\\d+\\.pdf\"");
        assertThat(pdf.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/]{43}=:");
        assertThat(inPdf(pdf.asByteArray()))
                .contains(
                        "Minutes: Review Team meeting",
                        "version 2 of the minutes",
                        "Name of chair (Chair)",
                        "Name of admin (Administrator)",
                        "Two of three interviews are done",
                        "There was nothing.",
                        "Ask the school",
                        "31 January 2099",
                        "the second interview was put off");
        assertThat(inDocx(until(() -> as("chair").get(papers + "/" + first + "/docx"), 200)
                        .asByteArray()))
                .contains("version 1 of the minutes", "went through the interviews")
                .doesNotContain("put off");
        as("chair")
                .get(papers)
                .then()
                .body("items.documentId", containsInAnyOrder(first, second))
                .body("items.of", everyItem(is(meeting)));
        sentAndMarked(here, second);
    }

    private static void sentAndMarked(String here, String paper) {
        as("admin", sending(paper)).post(here + "/distributions").then().statusCode(201);
        as("admin", sending(UUID.randomUUID().toString()))
                .post(here + "/distributions")
                .then()
                .statusCode(422)
                .body("rule", is("PAPER_SENT_IS_ONE_OF_THE_REVIEW"));
        as("admin", sending("a cupboard")).post(here + "/distributions").then().statusCode(400);
        // The committee's people neither read the minutes nor mark them by way of another paper's address.
        as("lead").get(here + "/minutes/papers/" + paper + "/pdf").then().statusCode(404);
        String recordedBy = as("chair").get(here + "/minutes/papers").path("items[0].recordedBy");
        as("lead", Map.of("eventId", recordedBy, "reason", "Not mine to say"))
                .post(review + "/terms-of-reference/papers/" + paper + "/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORD_STANDS"));
    }

    private static Map<String, Object> sending(String paper) {
        return Map.of(
                "kind",
                "MINUTES",
                "minutesVersion",
                2,
                "document",
                paper,
                "toRoles",
                List.of("CHAIR"),
                "to",
                List.of());
    }

    @Test
    @DisplayName("S002-069: a paper that is asked for at once says what was recorded just before")
    void a_paper_says_what_was_recorded_just_before() {
        for (int i = 0; i < 3; i++) {
            as("chair", Map.of("terms", TERMS, "trigger", "OTHER", "reason", "Because of turn " + i))
                    .post(review + "/terms-of-reference/changes")
                    .then()
                    .statusCode(201);
            var paper = id(as("chair").post(review + "/terms-of-reference/papers"));
            var file = until(() -> as("lead").get(review + "/terms-of-reference/papers/" + paper + "/docx"), 200);
            assertThat(inDocx(file.asByteArray())).contains("Because of turn " + i);
        }
    }

    @Test
    @DisplayName("R25: all papers of a review are listed in pages, those of others left out and said to be")
    void all_papers_of_a_review_are_listed() {
        var form = id(as("lead").post(notification + "/decision-forms"));
        until(() -> as("lead").get(notification + "/decision-forms/" + form + "/pdf"), 200);
        // Made here, or there already, when nothing has changed since another test asked for it.
        as("chair").post(review + "/terms-of-reference/papers");
        until(
                () -> {
                    var found = as("chair").get(review + "/papers");
                    return found.<List<String>>path("items.kind").contains("TERMS_OF_REFERENCE")
                            ? found
                            : as("lead").get("/v1/reviews/none");
                },
                200);

        as("chair")
                .get(review + "/papers")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("DECISION_FORM", "TERMS_OF_REFERENCE"))
                .body("items.find { it.documentId == '" + form + "' }.pdf", startsWith(notification))
                .body("withheld", hasSize(0));
        as("lead")
                .get(review + "/papers")
                .then()
                .body("items.kind", not(hasItem("MEETING_MINUTES")))
                .body("withheld", contains("MEETING_MINUTES"));
        var page = as("chair").queryParam("limit", 1).get(review + "/papers");
        page.then().body("items", hasSize(1)).body("next", notNullValue());
        assertThat(page.header("Link")).contains("rel=\"next\"");
        as("chair")
                .queryParam("cursor", page.<String>path("next"))
                .get(review + "/papers")
                .then()
                .statusCode(200)
                .body("items.documentId", not(hasItem(page.<String>path("items[0].documentId"))));
        as("stranger").get(review + "/papers").then().statusCode(404);
    }

    @Test
    @DisplayName("R26: a review's page is one answer, at one leaf, without what its reader may not read")
    void a_review_has_one_page() {
        var before = Instant.now();
        as("chair", Map.of("what", "Records are missing"))
                .post(review + "/issues")
                .then()
                .statusCode(201);
        until(
                () -> {
                    var page = as("chair").get(review + "/page");
                    return page.<List<?>>path("issues.items").isEmpty()
                            ? as("chair").get("/v1/reviews/none")
                            : page;
                },
                200);
        as("chair")
                .get(review + "/page")
                .then()
                .body("review.actions.name", hasItem("pause"))
                .body("course.stage", is("COMMISSIONED"))
                .body("timetable.daysToWindowEnd", notNullValue())
                .body("team.name.text", hasItems("Name of chair", "Name of admin"))
                .body("termsOfReference.rationale.text", hasItem("Why so long"))
                .body("meetings.items.meetingId", hasItem(meeting))
                .body("issues.items.what.text", hasItem("Records are missing"))
                .body("duties.items.kind", hasItem("SET_UP_TEAM"))
                .body("withheld", hasSize(0));
        as("chair")
                .queryParam("asOf", before.toString())
                .get(review + "/page")
                .then()
                .statusCode(200)
                .body("issues.items", hasSize(0));
        as("lead")
                .get(review + "/page")
                .then()
                .body("meetings", nullValue())
                .body("withheld.part", containsInAnyOrder("meetings", "learningEvents"));
        as("stranger").get(review + "/page").then().statusCode(404);
    }

    @Test
    @DisplayName("S002-009, 011 to 013: a decision is shown with its evidence and with who was told")
    void a_decision_is_shown_with_its_evidence_and_who_was_told() {
        until(
                () -> {
                    var page = as("lead").get(notification + "/decision");
                    return page.<List<?>>path("told").size() < 3 ? as("lead").get("/v1/reviews/none") : page;
                },
                200);
        as("lead")
                .get(notification + "/decision")
                .then()
                .body("recommendation.rationale.text", is("It is time"))
                .body("decision.decidedBy.evidence.reference.text", is("minute, item 9"))
                .body("meeting.minute.reference.text", is("minute, item 9"))
                .body("humanReference", startsWith("LR "))
                .body("told.kind", hasItems("INFORM_OWNING_BODY", "NOTIFY_REGULATOR", "RESPOND_TO_NOTIFIER"))
                .body("actions.name", hasItem("print-decision"));
        as("notifier").get(notification + "/decision").then().statusCode(404);
        String committee = as("lead").get(notification + "/decision").path("committeeId");
        as("lead")
                .get("/v1/committees/" + committee + "/meetings")
                .then()
                .body("items[0].decidedOn", contains(notification.substring(18)));
        as("lead").get("/v1/committees/" + committee + "/reviews").then().body("items[0].overdue", hasSize(0));
    }

    @Test
    @DisplayName("R26: one's own reviews come in pages, and are found by the name people use")
    void ones_own_reviews_come_in_pages() {
        var all = as("lead").get("/v1/reviews");
        var reference = all.<String>path("items[0].humanReference");
        all.then().body("items.reviewId", contains(review.substring(12))).body("next", nullValue());
        as("chair")
                .queryParam("limit", 1)
                .get("/v1/reviews")
                .then()
                .body("items.reviewId", contains(review.substring(12)));
        until(
                () -> {
                    var found = as("lead")
                            .queryParam("reference", reference.toLowerCase(java.util.Locale.ROOT))
                            .get("/v1/reviews");
                    return found.<List<?>>path("items").isEmpty() ? as("lead").get("/v1/reviews/none") : found;
                },
                200);
        as("stranger")
                .queryParam("reference", reference)
                .get("/v1/reviews")
                .then()
                .body("items", hasSize(0));
        as("stranger").get("/v1/reviews").then().body("items", hasSize(0));
        as("chair")
                .get("/v1/me")
                .then()
                .body("reviews.reviewId", contains(review.substring(12)))
                .body("reviews[0].roles", containsInAnyOrder("CHAIR"))
                .body("next", nullValue());
        ones_own_roles_and_duties_come_in_pages_too();
    }

    private static void ones_own_roles_and_duties_come_in_pages_too() {
        var other = committee("AREA-P2");
        var another = commissioned(other, notified(other));
        var first = as("lead").queryParam("limit", 1).get("/v1/me");
        var next = first.<String>path("next");
        first.then()
                .header("Link", containsString("rel=\"next\""))
                .body("reviews.reviewId", contains(review.substring(12)))
                .body("reviews[0].duties.kind", hasItem("INFORM_OWNING_BODY"));
        as("lead")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/me")
                .then()
                .header("Link", nullValue())
                .body("reviews.reviewId", contains(another.substring(12)))
                .body("reviews[0].roles", contains("LEAD_OFFICER"))
                .body("next", nullValue());
        as("chair").queryParam("cursor", next).get("/v1/me").then().statusCode(400);
    }

    private static String inPdf(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inDocx(byte[] file) {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return word.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
