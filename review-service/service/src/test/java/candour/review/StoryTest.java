package candour.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.testing.Broker;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One review from its notification to a pause and back, over HTTP, on real PostgreSQL and a real broker. */
@QuarkusTest
class StoryTest {
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    private static final Map<String, Object> MINUTE = Map.of("kind", "MINUTE", "reference", "minute, item 4");

    private static RequestSpecification as(String person, String organisation, String... groups) {
        return given().auth()
                .oauth2(Token.of(person).org(organisation).groups(groups).signed())
                .contentType("application/json");
    }

    private static RequestSpecification operator() {
        return as("operator", "ORG-COMMITTEE", "operator");
    }

    private static RequestSpecification leadOfficer() {
        return as("lead-officer", "ORG-COMMITTEE");
    }

    private static RequestSpecification notifier() {
        return as("health-lead", "ORG-HEALTH");
    }

    private static RequestSpecification nominated() {
        return as("nominated-person", "ORG-COMMITTEE");
    }

    private static RequestSpecification chair() {
        return as("chair", "ORG-HEALTH");
    }

    /** Asks until the read models have caught up. */
    private static ValidatableResponse eventually(int status, Supplier<ValidatableResponse> ask) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        while (true) {
            var answer = ask.get();
            if (answer.extract().statusCode() == status || Instant.now().isAfter(until)) {
                return answer.statusCode(status);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String idOf(ValidatableResponse made) {
        var location = made.extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> byCommittee(LocalDate on) {
        return Map.of(
                "capacity", "COMMITTEE", "reference", "ORG-COMMITTEE", "decidedOn", on.toString(), "evidence", MINUTE);
    }

    private static String committee() {
        for (var code : List.of("COMMITTEE", "HEALTH", "POLICE")) {
            operator()
                    .body(Map.of("code", "ORG-" + code, "kind", code, "area", "AREA-1", "label", "Example " + code))
                    .post("/v1/organisations")
                    .then()
                    .statusCode(201);
        }
        person("lead-officer", "ORG-COMMITTEE");
        person("nominated-person", "ORG-COMMITTEE");
        person("chair", "ORG-HEALTH");
        person("second-chair", "ORG-POLICE");
        person("administrator", "ORG-COMMITTEE");
        person("reviewer", "ORG-POLICE");
        var committee = idOf(operator()
                .body(Map.of("organisation", "ORG-COMMITTEE", "area", "AREA-1", "profile", "sct-learning-review"))
                .post("/v1/committees")
                .then()
                .statusCode(201));
        operator()
                .put("/v1/committees/" + committee + "/people/lead-officer/LEAD_OFFICER")
                .then()
                .statusCode(200);
        eventually(200, () -> leadOfficer().get("/v1/committees/" + committee).then())
                .body("people.personRef", contains("lead-officer"));
        return committee;
    }

    private static void person(String reference, String organisation) {
        operator()
                .body(Map.of(
                        "personRef",
                        reference,
                        "organisation",
                        organisation,
                        "name",
                        "Name of " + reference,
                        "workContact",
                        reference + "@example.test"))
                .post("/v1/people")
                .then()
                .statusCode(201);
    }

    private static String notification(String committee) {
        return idOf(notifier()
                .body(Map.of(
                        "committeeId",
                        committee,
                        "criteria",
                        List.of("SIGNIFICANTLY_HARMED"),
                        "incidentDate",
                        "2026-02~",
                        "familyInformed",
                        "NOT_KNOWN",
                        "subjects",
                        List.of(Map.of("status", "LIVING", "name", "A child of the story")),
                        "familyReasonNotYet",
                        "Nobody knows yet who is told first",
                        "circumstances",
                        "What the notifier saw"))
                .post("/v1/notifications")
                .then()
                .statusCode(201));
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "periodFrom",
                "2024-03-01",
                "periodTo",
                "2026-03-01",
                "rationale",
                "Why this period",
                "keyQuestions",
                List.of("How did it look at the time?"));
    }

    @Test
    void a_notification_becomes_a_review_with_a_team_that_is_paused_and_goes_on() {
        var committee = committee();
        var notification = notification(committee);
        var here = "/v1/notifications/" + notification;

        // Its notifier sees it, a stranger cannot tell that it exists (R22), nobody gets in without a token.
        eventually(200, () -> notifier().get(here).then())
                .body("circumstances.text", is("What the notifier saw"))
                .body("recommendation", nullValue());
        notifier().get("/v1/notifications").then().body("items.notificationId", contains(notification));
        as("stranger", "ORG-HEALTH").get(here).then().statusCode(404);
        as("stranger", "ORG-HEALTH").get("/v1/notifications").then().body("items", hasSize(0));
        given().get(here).then().statusCode(401);

        leadOfficer()
                .body(Map.of("personRef", "nominated-person"))
                .put(here + "/nominated-person")
                .then()
                .statusCode(200);
        var request = idOf(eventually(201, () -> nominated()
                .header("Idempotency-Key", "ask-the-police")
                .body(Map.of(
                        "organisation",
                        "ORG-POLICE",
                        "questions",
                        "Were you involved?",
                        "dueOn",
                        TODAY.plusDays(14).toString()))
                .post(here + "/information-requests")
                .then()));
        var police = as("police-lead", "ORG-POLICE");
        eventually(200, () -> as("police-lead", "ORG-POLICE")
                        .get(here + "/information-requests/" + request)
                        .then())
                .body("questions.text", is("Were you involved?"));
        police.get(here).then().statusCode(404);

        // S001-02, 03: the notifier asks how to involve the family, is advised on the record, and reads it.
        var question = notifier()
                .body(Map.of("committeeId", committee, "about", notification, "question", "How do I begin?"))
                .post("/v1/engagement-advice")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> nominated()
                .body(Map.of("advice", "With the grandmother, at her home"))
                .post(question + "/advice")
                .then());
        eventually(200, () -> notifier().get(question).then()).body("question.text", is("How do I begin?"));
        until(
                () -> notifier().get("/v1/engagement-advice").then().extract().path("items[0].given[0].advice.text"),
                "With the grandmother, at her home");
        as("stranger", "ORG-HEALTH").get(question).then().statusCode(404);

        // S002-005: recommending while an agency has not answered is refused, and says how it may be overruled.
        var recommendation = Map.of("proceed", true, "rationale", "The threshold is met", "proposedTerms", terms());
        nominated()
                .body(recommendation)
                .post(here + "/recommendation")
                .then()
                .statusCode(422)
                .body("rule", is("INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING"));
        as("police-lead", "ORG-POLICE")
                .body(Map.of("nothingToTell", false, "account", "Two calls", "reflection", "Too late"))
                .post(here + "/information-requests/" + request + "/return")
                .then()
                .statusCode(200);
        nominated().body(recommendation).post(here + "/recommendation").then().statusCode(200);

        // S002-008: nothing is decided without a recorded meeting.
        var decision = new java.util.HashMap<String, Object>(Map.of(
                "proceed",
                true,
                "meetingId",
                "00000000-0000-7000-8000-000000000001",
                "decidedBy",
                byCommittee(TODAY),
                "rationale",
                "The committee agrees"));
        leadOfficer()
                .body(decision)
                .post(here + "/decision")
                .then()
                .statusCode(422)
                .body("rule", is("DECISION_NEEDS_A_MEETING"));
        var meeting = idOf(leadOfficer()
                .body(Map.of("heldOn", TODAY.toString(), "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings")
                .then()
                .statusCode(201));
        decision.put("meetingId", meeting);
        chair().body(decision).post(here + "/decision").then().statusCode(404);
        leadOfficer().body(decision).post(here + "/decision").then().statusCode(200);

        // The review is there, with its reference, window and version 1 of its terms.
        String reference = "LR 1/" + TODAY.getYear();
        var found = eventuallyFound(reference);
        var review = "/v1/reviews/" + found;
        leadOfficer()
                .get(review)
                .then()
                .statusCode(200)
                .body("status", is("COMMISSIONED"))
                .body("pseudonym", is("Rowan"))
                .body("targetFrom", is(TODAY.plusMonths(6).toString()))
                .body("targetTo", is(TODAY.plusMonths(9).toString()));
        leadOfficer()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("reviews.humanReference", contains(reference))
                .body("reviews[0].roles", hasItem("LEAD_OFFICER"))
                .body("reviews[0].duties.kind", hasItem("INFORM_OWNING_BODY"));
        leadOfficer()
                .get(review + "/terms-of-reference")
                .then()
                .statusCode(200)
                .body("items.state", contains("PROPOSED", "AGREED"))
                .body("items[1].keyQuestions[0].text", is("How did it look at the time?"));
        leadOfficer()
                .get(here)
                .then()
                .body("decision.decidedBy.capacity", is("COMMITTEE"))
                .body("decision.decidedBy.evidence.reference.text", is("minute, item 4"));
        duties(review, "INFORM_OWNING_BODY", "NOTIFY_REGULATOR", "SET_UP_TEAM", "ENQUIRE_PARALLEL_PROCESSES");
        duties(here, "RESPOND_TO_NOTIFIER");

        // S002-012: the answer to the notifier discharges its duty, and the notification can close.
        leadOfficer().post(here + "/closure").then().statusCode(422).body("rule", is("CLOSED_ONLY_AFTER_THE_RESPONSE"));
        leadOfficer()
                .body(Map.of("text", "There will be a review"))
                .post(here + "/response")
                .then()
                .statusCode(200);
        leadOfficer().post(here + "/closure").then().statusCode(200);
        state(here, "RESPOND_TO_NOTIFIER", "DISCHARGED");

        // The team: until they are appointed, nobody of it sees the review.
        chair().get(review).then().statusCode(404);
        appoint(review, "chair", "CHAIR");
        appoint(review, "administrator", "ADMINISTRATOR");
        leadOfficer()
                .body(Map.of("personRef", "chair", "role", "REVIEWER", "directlyInvolved", false))
                .post(review + "/team/appointments")
                .then()
                .statusCode(422)
                .body("rule", is("CHAIR_IS_NOT_THE_REVIEWER"));
        leadOfficer()
                .body(Map.of())
                .post(review + "/team/formation")
                .then()
                .statusCode(422)
                .body("rule", is("TEAM_NEEDS_A_REVIEWER_OR_A_DATE"));
        leadOfficer()
                .body(Map.of("reviewerBy", TODAY.plusDays(30).toString()))
                .post(review + "/team/formation")
                .then()
                .statusCode(200);
        state(review, "SET_UP_TEAM", "DISCHARGED");
        state(review, "APPOINT_REVIEWER", "OPEN");

        // A criminal investigation, as the police said.
        eventually(200, () -> chair().get(review).then());
        var process = idOf(chair().body(Map.of(
                        "kind",
                        "CRIMINAL_INVESTIGATION",
                        "liveFrom",
                        "2026-02-01",
                        "saidBy",
                        Map.of(
                                "capacity",
                                "SENIOR_INVESTIGATING_OFFICER",
                                "name",
                                "Officer of the story",
                                "decidedOn",
                                TODAY.toString(),
                                "evidence",
                                Map.of("kind", "CALL_NOTE", "reference", "call at noon"))))
                .post(review + "/parallel-processes")
                .then()
                .statusCode(201));

        takesLonger(review);
        onPaper(here, review);
        setsUpAndGathers(committee, review, found);
        identifies(review, found);
        sharesTheScope(review);

        // S002-089: paused by the Chair and nobody else, with reason and expected end; then resumed.
        var pause = Map.of(
                "reasonCode",
                "PARALLEL_PROCESS",
                "reason",
                "Interviews come first",
                "becauseOf",
                process,
                "expectedUntil",
                TODAY.plusDays(30).toString());
        as("administrator", "ORG-COMMITTEE")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(404);
        chair().body(Map.of("reasonCode", "OTHER", "reason", "why"))
                .post(review + "/pause")
                .then()
                .statusCode(422)
                .body("rule", is("PAUSE_NEEDS_AN_EXPECTED_END"));
        var paused = chair().header("Idempotency-Key", "pause-1")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .extract();
        chair().header("Idempotency-Key", "pause-1")
                .body(pause)
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .body("version", is(paused.<Integer>path("version")));
        var etag = chair().queryParam("minVersion", paused.<String>path("seen"))
                .get(review)
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("pauses", hasSize(1))
                .body("pauses[0].reason.text", is("Interviews come first"))
                .body("actions.find { it.name == 'resume' }.allowed", is(true))
                .extract()
                .header("ETag");
        as("some-service", "ORG-COMMITTEE", "service")
                .get("/internal/v1/reviews/" + found + "/facts")
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("parallelProcesses.kind", contains("CRIMINAL_INVESTIGATION"))
                .body("assignments.role", hasItems("CHAIR", "ADMINISTRATOR", "LEAD_OFFICER"));
        chair().body(Map.of()).post(review + "/resumption").then().statusCode(428);
        chair().header("If-Match", etag)
                .body(Map.of())
                .post(review + "/resumption")
                .then()
                .statusCode(200);
        assertThat(etag).isEqualTo("\"1\"");
        eventuallyStatus(review, "COMMISSIONED");

        comesUp(review);
        takesWorkAndMoney(review);
        speaksToTheMedia(review);
        learnsWithoutAReview(notification(committee), meeting);

        // S002-108: the committee sees how long its reviews have been quiet.
        leadOfficer()
                .get("/v1/committees/" + committee + "/drift")
                .then()
                .statusCode(200)
                .body("items.humanReference", contains(reference))
                .body("items[0].daysQuiet", is(0))
                .body("items[0].drifting", is(false));

        knows(review);
        meets(review);
        learns(review);
        tells(review, committee);

        // R1: a meeting that was held is stored whatever its record lacks; the breach stands beside it, with a duty.
        var held = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "attended",
                        List.of("chair", "administrator"),
                        "chairedBy",
                        "chair",
                        "record",
                        Map.of("PROGRESS", "Chronologies are on their way"),
                        "none",
                        List.of("TASKS")))
                .post(review + "/meetings/held")
                .then()
                .statusCode(201)
                .body("warnings.rule", hasItem("MEETING_COVERS_FIVE_PARTS"));
        eventually(200, () -> chair().get(held.extract().header("Location")).then())
                .body("record.PROGRESS.text", equalTo("Chronologies are on their way"));
        duties(review, "ANSWER_FOR_BREACH");

        // R20: who may see does not follow asOf. Replaced, the first chair sees nothing any more, not even as of then.
        String appointment = leadOfficer()
                .get(review + "/team")
                .then()
                .extract()
                .path("items.find { it.role == 'CHAIR' }.appointmentId");
        leadOfficer()
                .body(Map.of("personRef", "second-chair", "reason", "Moved away", "directlyInvolved", false))
                .post(review + "/team/appointments/" + appointment + "/replacement")
                .then()
                .statusCode(201);
        eventually(404, () -> chair().get(review).then());
        chair().queryParam("asOf", Instant.now().minusSeconds(1).toString())
                .get(review)
                .then()
                .statusCode(404);
        eventually(200, () -> as("second-chair", "ORG-POLICE").get(review).then());
        isStopped(review, found);
    }

    /** S002-016, 017, 021, 049: from stage to stage, with what the other services tell. */
    private static void setsUpAndGathers(String committee, String review, String id) {
        var course = review + "/course";
        to(course, "SETUP", 200).body("warnings", hasSize(0));
        to(course, "GATHERING", 422).body("rule", is("STRATEGY_IS_OPEN_BEFORE_GATHERING"));
        for (var told : List.of("StrategyOpened", "StrategyAgreed")) {
            Broker.say(
                    "family",
                    told,
                    UUID.fromString(id),
                    Map.of("reviewId", id, "openedOn", TODAY.toString(), "agreedOn", TODAY.toString()));
        }
        until(() -> to(course, "GATHERING", 422).extract().path("rule"), "ENQUIRY_IS_MADE_BEFORE_GATHERING");
        chair().body(Map.of("askedOf", "PROSECUTOR", "answer", "One investigation"))
                .post(review + "/parallel-processes/enquiries")
                .then()
                .statusCode(anyOf(is(200), is(201)));
        to(course, "GATHERING", 422).body("rule", is("METHOD_IS_SET_BEFORE_GATHERING"));
        chair().body(Map.of("method", "LEARNING-TOGETHER", "systemicBy", "Asks why it made sense then"))
                .put(course + "/method")
                .then()
                .statusCode(200);
        chair().body(Map.of())
                .post(course + "/setup-tasks/PARALLEL_PROCESS_MEETING/done")
                .then()
                .statusCode(200);
        String child = chair().get(review).then().extract().path("subjects[0].subjectRef");
        chair().body(Map.of("subjectRef", child, "source", "CHILD", "words", "Nobody asked me"))
                .post(review + "/child-perspectives")
                .then()
                .statusCode(201);
        to(course, "GATHERING", 200).body("warnings", hasSize(0));
        to(course, "LEARNING", 422).body("rule", is("LEARNING_NEEDS_A_MERGE_OR_A_REASON"));
        Broker.tell("chronology", "ChronologyMerged", UUID.fromString(id), Map.of("reviewId", id));
        eventually(200, () -> chair().body(Map.of("to", "LEARNING"))
                        .post(course + "/stages")
                        .then())
                .body("warnings.rule", contains("CHILD_IS_HEARD_AT_EACH_STAGE"));
        until(() -> chair().get(review).then().extract().path("stage"), "LEARNING");
        chair().get(course)
                .then()
                .body("steps.to", contains("SETUP", "GATHERING", "LEARNING"))
                .body("methods[0].systemicBy.text", is("Asks why it made sense then"));
        chair().get(review + "/child-perspectives")
                .then()
                .body("items.stage", contains("SETUP"))
                .body("items[0].words.text", is("Nobody asked me"));
        leadOfficer()
                .get("/v1/committees/" + committee + "/reviews")
                .then()
                .statusCode(200)
                .body("items.stage", contains("LEARNING"))
                .body("items[0].openDuties", greaterThan(0));
        chair().body(Map.of("group", "PRACTITIONERS", "agency", "ORG-HEALTH", "who", "The health visitor"))
                .post(review + "/contributors")
                .then()
                .statusCode(201);
        until(
                () -> chair().get(review + "/contributors")
                        .then()
                        .statusCode(200)
                        .body("groups", hasSize(5))
                        .extract()
                        .path("groups[0].contributors[0]?.who?.text"),
                "The health visitor");
    }

    private static ValidatableResponse to(String course, String stage, int status) {
        return chair().body(Map.of("to", stage)).post(course + "/stages").then().statusCode(status);
    }

    /** S002-092: stopped by the committee, told to the regulator; then all of it recorded in error. */
    private static void isStopped(String review, String id) {
        var stop = Map.of("decidedBy", byCommittee(TODAY), "reason", "Another review covers it");
        as("second-chair", "ORG-POLICE")
                .body(stop)
                .post(review + "/stop")
                .then()
                .statusCode(404);
        leadOfficer().body(stop).post(review + "/stop").then().statusCode(200);
        until(() -> leadOfficer().get(review).then().extract().path("status"), "STOPPED");
        state(review, "NOTIFY_REGULATOR_OF_STOP", "OPEN");
        as("second-chair", "ORG-POLICE")
                .body(Map.of("to", "REPORTING"))
                .post(review + "/course/stages")
                .then()
                .statusCode(422)
                .body("rule", is("REVIEW_IS_STOPPED"));
        as("some-service", "ORG-COMMITTEE", "service")
                .get("/internal/v1/reviews/" + id + "/facts")
                .then()
                .body("status", is("STOPPED"));
        Broker.tell("reporting", "ReportPresented", UUID.fromString(id), Map.of("reviewId", id));
        until(() -> leadOfficer().get(review).then().extract().path("stage"), "PRESENTED");
        String event = leadOfficer().get(review).then().extract().path("stop.recordedBy");
        leadOfficer()
                .body(Map.of("eventId", event, "reason", "Another review's minute"))
                .post(review + "/stop/recorded-in-error")
                .then()
                .statusCode(200);
        until(() -> leadOfficer().get(review).then().extract().path("status"), "COMMISSIONED");
        state(review, "NOTIFY_REGULATOR_OF_STOP", "TAKEN_BACK");
    }

    @Test
    @DisplayName(
            "S003-14: an English notification has its rapid review within 15 working days, and nothing Scottish follows")
    void an_english_notification_has_its_rapid_review_and_nothing_scottish() {
        operator()
                .body(Map.of("code", "ORG-E-COMMITTEE", "kind", "COMMITTEE", "area", "AREA-E", "label", "Example"))
                .post("/v1/organisations")
                .then()
                .statusCode(201);
        person("e-lead", "ORG-E-COMMITTEE");
        person("e-nominated", "ORG-E-COMMITTEE");
        var established = Map.of("organisation", "ORG-E-COMMITTEE", "area", "AREA-E", "profile", "eng-lcspr");
        operator()
                .body(Map.of("organisation", "ORG-E-COMMITTEE", "area", "AREA-E", "profile", "eng-scr"))
                .post("/v1/committees")
                .then()
                .statusCode(422)
                .body("rule", is("PROFILE_IS_ONLY_READ"));
        var committee =
                idOf(operator().body(established).post("/v1/committees").then().statusCode(201));
        operator()
                .put("/v1/committees/" + committee + "/people/e-lead/LEAD_OFFICER")
                .then()
                .statusCode(200);
        operator()
                .put("/v1/committees/" + committee + "/people/e-nominated/NOMINATED_PERSON")
                .then()
                .statusCode(200);
        var form = new java.util.HashMap<String, Object>(Map.of(
                "committeeId",
                committee,
                "criteria",
                List.of("AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM"),
                "familyInformed",
                "YES",
                "subjects",
                List.of(Map.of("status", "LIVING", "name", "A child of the story")),
                "circumstances",
                "What the notifier saw",
                "source",
                Map.of("system", "police-records", "recordId", "crime 17")));
        as("e-notifier", "ORG-HEALTH")
                .body(form)
                .post("/v1/notifications")
                .then()
                .statusCode(422)
                .body("rule", is("FAMILY_INVOLVEMENT_IS_TOLD"));
        form.put("familyViews", "They want to be heard");
        as("e-notifier", "ORG-HEALTH")
                .body(form)
                .post("/v1/notifications")
                .then()
                .statusCode(422)
                .body("rule", is("CRITERION_IS_NOT_OF_THE_PROFILE"));
        form.put("criteria", List.of("ABUSE_OR_NEGLECT_KNOWN_OR_SUSPECTED", "SERIOUSLY_HARMED"));
        var here = "/v1/notifications/"
                + idOf(as("e-notifier", "ORG-HEALTH")
                        .body(form)
                        .post("/v1/notifications")
                        .then()
                        .statusCode(201));
        var lead = as("e-lead", "ORG-E-COMMITTEE");
        eventually(200, () -> as("e-lead", "ORG-E-COMMITTEE").get(here).then())
                .body("familyViews.text", is("They want to be heard"))
                .body("sourceSystem", is("police-records"))
                .body("profile", is("eng-lcspr"));
        until(() -> english(here, "COMPLETE_PRE_DECISION_STEP"), "OPEN");
        eventually(200, () -> as("e-nominated", "ORG-E-COMMITTEE")
                .body(Map.of("proceed", false, "rationale", "No more to learn", "alternative", "A workshop"))
                .post(here + "/recommendation")
                .then());
        until(() -> english(here, "COMPLETE_PRE_DECISION_STEP"), "DISCHARGED");
        var meeting = idOf(lead.body(Map.of("heldOn", TODAY.toString(), "minute", MINUTE))
                .post("/v1/committees/" + committee + "/meetings")
                .then()
                .statusCode(201));
        as("e-lead", "ORG-E-COMMITTEE")
                .body(Map.of(
                        "proceed",
                        false,
                        "meetingId",
                        meeting,
                        "decidedBy",
                        Map.of("capacity", "COMMITTEE", "decidedOn", TODAY.toString(), "evidence", MINUTE),
                        "rationale",
                        "As recommended",
                        "alternative",
                        "A workshop"))
                .post(here + "/decision")
                .then()
                .statusCode(200);
        until(() -> english(here, "NOTIFY_REGULATOR"), "OPEN");
        until(() -> english(here, "AGREE_ALTERNATIVE_LEARNING"), "OPEN");
        assertThat(english(here, "INFORM_OWNING_BODY")).isNull();
        given().auth()
                .oauth2(Token.of("anybody").signed())
                .get("/v1/profiles/eng-lcspr")
                .then()
                .statusCode(200)
                .body("labels.COMMITTEE", is("Practice Review Sub-Group"))
                .body("jurisdiction", is("ENGLAND_AND_WALES"));
    }

    private static String english(String of, String kind) {
        return as("e-lead", "ORG-E-COMMITTEE")
                .get(of + "/duties")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '" + kind + "' }?.state");
    }

    private static void appoint(String review, String person, String role) {
        leadOfficer()
                .body(Map.of("personRef", person, "role", role, "directlyInvolved", false))
                .post(review + "/team/appointments")
                .then()
                .statusCode(201);
    }

    private static String eventuallyFound(String reference) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        List<String> found;
        do {
            pause();
            found = leadOfficer()
                    .queryParam("reference", reference)
                    .get("/v1/reviews")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.reviewId");
        } while (found.isEmpty() && Instant.now().isBefore(until));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void eventuallyStatus(String review, String status) {
        until(() -> chair().get(review).then().extract().<String>path("status"), status);
    }

    private static void duties(String of, String... kinds) {
        for (var kind : kinds) {
            state(of, kind, "OPEN");
        }
    }

    private static void state(String of, String kind, String state) {
        until(
                () -> leadOfficer()
                        .get(of + "/duties")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.kind == '" + kind + "' }?.state"),
                state);
    }

    private static void until(Supplier<String> ask, String wanted) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        var got = ask.get();
        while (!wanted.equals(got) && Instant.now().isBefore(until)) {
            pause();
            got = ask.get();
        }
        assertThat(got).isEqualTo(wanted);
    }

    /** S002-087, 088, 090: an issue pauses the review, which goes on once the way forward is agreed. */
    private void comesUp(String review) {
        var administrator = as("administrator", "ORG-COMMITTEE");
        var issue = idOf(administrator
                .body(Map.of("what", "A second child has come to notice"))
                .post(review + "/issues")
                .then()
                .statusCode(201));
        var here = review + "/issues/" + issue;
        eventually(200, () -> chair().get(here).then())
                .body("what.text", is("A second child has come to notice"))
                .body("actions.find { it.name == 'close' }.allowed", is(false));
        var seen = chair().body(Map.of(
                        "reasonCode",
                        "EMERGING_ISSUE",
                        "reason",
                        "The team takes advice",
                        "becauseOf",
                        issue,
                        "expectedUntil",
                        TODAY.plusDays(30).toString()))
                .post(review + "/pause")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        var etag = chair().queryParam("minVersion", seen).get(review).header("ETag");
        chair().header("If-Match", etag)
                .body(Map.of("wayForward", "As it was"))
                .post(review + "/resumption")
                .then()
                .statusCode(422)
                .body("rule", is("ISSUE_NEEDS_A_WAY_FORWARD"));
        chair().body(Map.of("source", "The legal adviser", "advice", "Ask the parents first"))
                .post(here + "/advice")
                .then()
                .statusCode(200);
        chair().body(Map.of("outcome", "UNCHANGED", "reason", "They cover both children"))
                .post(here + "/terms-revisit")
                .then()
                .statusCode(200);
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("wayForward", "Both children"))
                .post(here + "/way-forward")
                .then()
                .statusCode(404);
        chair().body(Map.of("wayForward", "Both children are looked at together"))
                .post(here + "/way-forward")
                .then()
                .statusCode(200);
        chair().header("If-Match", etag)
                .body(Map.of())
                .post(review + "/resumption")
                .then()
                .statusCode(200);
        var closed = chair().body(Map.of())
                .post(here + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", closed)
                .get(here)
                .then()
                .body("closedOn", is(TODAY.toString()))
                .body("advice[0].source.text", is("The legal adviser"))
                .body("waysForward[0].wayForward.text", is("Both children are looked at together"));
        eventuallyStatus(review, "COMMISSIONED");
    }

    /** S002-044, 068: a task is given out and done; a cost beyond the budget is stored all the same. */
    private void takesWorkAndMoney(String review) {
        chair().body(Map.of("personRef", "stranger", "what", "Read the file", "dueOn", TODAY.toString()))
                .post(review + "/tasks")
                .then()
                .statusCode(422)
                .body("rule", is("TASK_GOES_TO_THE_TEAM_OR_AN_AGENCY"));
        var task = review
                + "/tasks/"
                + idOf(chair().body(Map.of(
                                "personRef", "administrator", "what", "Read the file", "dueOn", TODAY.toString()))
                        .post(review + "/tasks")
                        .then()
                        .statusCode(201));
        eventually(200, () -> chair().get(task).then())
                .body("what.text", is("Read the file"))
                .body("state", is("OPEN"));
        var done = as("administrator", "ORG-COMMITTEE")
                .body(Map.of("outcome", "Two gaps"))
                .post(task + "/completion")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", done).get(task).then().body("state", is("COMPLETED"));

        var resources = review + "/resources";
        leadOfficer()
                .body(Map.of("pence", 50_000))
                .put(resources + "/budget")
                .then()
                .statusCode(200);
        chair().body(Map.of("pence", 90_000)).put(resources + "/budget").then().statusCode(404);
        var paid = chair().body(Map.of("category", "REVIEWER", "pence", 60_000, "note", "Three days"))
                .post(resources + "/costs")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("COSTS_STAY_WITHIN_THE_BUDGET"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", paid)
                .get(resources)
                .then()
                .statusCode(200)
                .body("budgetPence", is(50_000))
                .body("spentPence", is(60_000))
                .body("leftPence", is(-10_000))
                .body("costs[0].note.text", is("Three days"));
    }

    /** R25, S002-010, 069: papers are made from what was recorded, once for each thing they say, and say it in both files. */
    private void onPaper(String notification, String review) {
        var forms = notification + "/decision-forms";
        var response = leadOfficer()
                .post(notification + "/response-forms")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(200, () -> notifier().get(response + "/pdf").then());
        var made = eventually(201, () -> leadOfficer().post(forms).then()).extract();
        leadOfficer().post(forms).then().statusCode(200);
        var listed = eventually(200, () -> leadOfficer()
                        .get(made.header("Location") + "/pdf")
                        .then()
                        .contentType("application/pdf"))
                .extract();
        var paper = leadOfficer()
                .get(forms)
                .then()
                .body("items", hasSize(1))
                .extract()
                .<Map<String, Object>>path("items[0]");
        assertThat(sha256(listed.asByteArray())).isEqualTo(paper.get("pdfSha256"));
        var docx = leadOfficer()
                .get(made.header("Location") + "/docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sha256(docx)).isEqualTo(paper.get("docxSha256"));
        try (var file = Loader.loadPDF(listed.asByteArray());
                var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(new PDFTextStripper().getText(file))
                    .contains("Learning Review decision", "LR 1/", "minute, item 4");
            assertThat(word.getText()).contains("Learning Review decision", "minute, item 4");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notifier().get(forms).then().statusCode(404);
        notifier().get(made.header("Location") + "/pdf").then().statusCode(404);
        chair().queryParam("asOf", Instant.EPOCH.plusSeconds(1).toString())
                .get(made.header("Location") + "/pdf")
                .then()
                .statusCode(404);

        var terms = eventually(201, () -> chair().post(review + "/terms-of-reference/papers")
                        .then())
                .extract();
        eventually(200, () -> chair().get(terms.header("Location") + "/docx").then());
        chair().get(terms.header("Location").replace("terms-of-reference/papers", "team") + "/docx")
                .then()
                .statusCode(404);

        var mark = Map.of("eventId", paper.get("recordedBy"), "reason", "The minute was of another month");
        leadOfficer()
                .body(mark)
                .post(made.header("Location") + "/recorded-in-error")
                .then()
                .statusCode(200);
        until(
                () -> leadOfficer()
                        .get(forms)
                        .then()
                        .extract()
                        .path("items[0].recordedInError")
                        .toString(),
                "true");
        var again = eventually(201, () -> leadOfficer().post(forms).then())
                .extract()
                .header("Location");
        eventually(200, () -> leadOfficer().get(again + "/pdf").then());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** S002-064, R13: another child, whose name never leaves; where a text names somebody is said by positions alone. */
    private void identifies(String review, String reviewId) {
        var sister = Map.of("status", "LIVING", "kind", "CHILD", "name", "Another child", "identifier", "943 476 5919");
        chair().body(Map.of("subject", sister))
                .post(review + "/subjects")
                .then()
                .statusCode(422)
                .body("rule", is("ADDING_A_SUBJECT_NEEDS_A_REASON"));
        chair().body(Map.of(
                        "subject",
                        Map.of("status", "LIVING", "name", "Another child", "identifier", "943 476 5910"),
                        "reason",
                        "She was there"))
                .post(review + "/subjects")
                .then()
                .statusCode(400);
        var added = chair().body(Map.of("subject", sister, "reason", "She was there"))
                .post(review + "/subjects")
                .then()
                .statusCode(201);
        until(() -> chair().get(review + "/subjects").then().extract().path("items[1].name.text"), "Another child");
        as("some-service", "ORG-COMMITTEE", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .header("X-On-Behalf-Of", "reviewer")
                .get("/internal/v1/subjects/" + idOf(added) + "/identity")
                .then()
                .statusCode(200)
                .body("identifier.text", is("943 476 5919"));
        as("some-service", "ORG-COMMITTEE", "service")
                .header("X-Purpose", "LEAK-SCAN")
                .header("X-On-Behalf-Of", "reviewer")
                .body(Map.of("text", "Then another child came, number 9434765919."))
                .post("/internal/v1/reviews/" + reviewId + "/identifier-scan")
                .then()
                .statusCode(200)
                .body("hits.kind", hasItems("NAME", "HEALTH_NUMBER"))
                .body("hits.find { it.kind == 'HEALTH_NUMBER' }.from", is(32))
                .body("hits.find { it.kind == 'HEALTH_NUMBER' }.reference", is(idOf(added)));
    }

    /** S001-49: the senior investigating officer knows the scope; the chair records it. */
    private void sharesTheScope(String review) {
        var officer = Map.of(
                "capacity",
                "SENIOR_INVESTIGATING_OFFICER",
                "name",
                "Officer of the story",
                "decidedOn",
                TODAY.toString(),
                "evidence",
                Map.of("kind", "CALL_NOTE", "reference", "call at one"));
        chair().body(Map.of("version", 1, "knownBy", officer))
                .post(review + "/shared-scope")
                .then()
                .statusCode(200);
        eventually(200, () -> chair().get(review + "/shared-scope").then())
                .body("agreedVersion", is(1))
                .body("actions.name", contains("share"));
        until(
                () -> String.valueOf(
                        chair().get(review + "/shared-scope").then().extract().<Boolean>path("upToDate")),
                "true");
        leadOfficer()
                .body(Map.of("version", 1, "reason", "The draft is written to it", "decidedBy", byCommittee(TODAY)))
                .put(review + "/profile")
                .then()
                .statusCode(200);
        until(() -> leadOfficer().get(review + "/profile").then().extract().path("edition"), "2021");
    }

    /** S002-014: the family hears of a statement before it is released. */
    private void speaksToTheMedia(String review) {
        var media = review + "/media-approach";
        chair().body(Map.of("approach", "Nothing before the trial", "reason", "The trial"))
                .put(media)
                .then()
                .statusCode(200);
        var statement = chair().body(Map.of("text", "There is a review"))
                .post(media + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        chair().body(Map.of())
                .post(statement + "/release")
                .then()
                .statusCode(422)
                .body("rule", is("FAMILY_IS_TOLD_BEFORE_A_STATEMENT"));
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("byWhom", "The Chair"))
                .post(statement + "/family-told")
                .then()
                .statusCode(200);
        var seen = chair().body(Map.of())
                .post(statement + "/release")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(media)
                .then()
                .body("approaches[0].approach.text", is("Nothing before the trial"))
                .body("statements[0].familyTold[0].byWhom.text", is("The Chair"))
                .body("statements[0].releasedOn", is(TODAY.toString()));
    }

    /** S002-015: a notification without a review closes once it is agreed how there is learning instead. */
    private void learnsWithoutAReview(String notification, String meeting) {
        var here = "/v1/notifications/" + notification;
        eventually(200, () -> leadOfficer()
                .body(Map.of("personRef", "nominated-person"))
                .put(here + "/nominated-person")
                .then());
        eventually(200, () -> nominated()
                .body(Map.of("proceed", false, "rationale", "Known already", "alternative", "A workshop"))
                .post(here + "/recommendation")
                .then());
        leadOfficer()
                .body(Map.of(
                        "proceed",
                        false,
                        "meetingId",
                        meeting,
                        "decidedBy",
                        byCommittee(TODAY),
                        "rationale",
                        "The committee agrees",
                        "alternative",
                        "A workshop"))
                .post(here + "/decision")
                .then()
                .statusCode(200);
        state(here, "AGREE_ALTERNATIVE_LEARNING", "OPEN");
        leadOfficer()
                .body(Map.of("text", "There will be no review"))
                .post(here + "/response")
                .then()
                .statusCode(200);
        leadOfficer()
                .post(here + "/closure")
                .then()
                .statusCode(422)
                .body("rule", is("DECLINED_CLOSES_WITH_AN_ALTERNATIVE"));
        leadOfficer()
                .body(Map.of(
                        "what", "A workshop for all",
                        "byWhom", "Health",
                        "dueOn", TODAY.plusDays(60).toString()))
                .put(here + "/alternative-learning")
                .then()
                .statusCode(200);
        state(here, "AGREE_ALTERNATIVE_LEARNING", "DISCHARGED");
        leadOfficer().post(here + "/closure").then().statusCode(200);
        var seen = leadOfficer()
                .body(Map.of("learnt", "Share earlier"))
                .post(here + "/alternative-learning/closure")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        leadOfficer()
                .queryParam("minVersion", seen)
                .get(here + "/alternative-learning")
                .then()
                .body("state", is("CLOSED"))
                .body("decided.text", is("A workshop"))
                .body("agreements[0].what.text", is("A workshop for all"))
                .body("learnt[0].learnt.text", is("Share earlier"));
    }

    /** S002-045, 091, 106: a plan beyond the window waits for a delay that the committee was told of. */
    private void takesLonger(String review) {
        var later = TODAY.plusMonths(11).toString();
        var plan = Map.of(
                "end",
                later,
                "milestones",
                Map.of("DRAFT_REPORT", TODAY.plusMonths(8).toString()));
        as("administrator", "ORG-COMMITTEE")
                .body(plan)
                .put(review + "/timetable")
                .then()
                .statusCode(422)
                .body("rule", is("LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT"));
        chair().body(Map.of("reason", "Two witnesses are abroad", "revisedEnd", later))
                .post(review + "/timetable/delays")
                .then()
                .statusCode(201);
        var seen = chair().body(plan)
                .put(review + "/timetable")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(review + "/timetable")
                .then()
                .statusCode(200)
                .body("plans[0].end", is(later))
                .body("delays[0].reason.text", is("Two witnesses are abroad"))
                .body("daysSinceDecision", is(0))
                .body("actions.name", contains("set", "report-delay"));
        state(review, "INFORM_COMMITTEE_OF_DELAY", "OPEN");
        state(review, "INFORM_OWNING_BODY_OF_DELAY", "OPEN");

        // only the Chair takes the delay back; with it go the two duties.
        var delay = chair().get(review + "/timetable").<Map<String, String>>path("delays[0]");
        var mark = Map.of("eventId", delay.get("recordedBy"), "reason", "It was another review's");
        var error = review + "/timetable/delays/" + delay.get("delayId") + "/recorded-in-error";
        as("administrator", "ORG-COMMITTEE").body(mark).post(error).then().statusCode(404);
        as("administrator", "ORG-COMMITTEE")
                .body(mark)
                .post(review + "/timetable/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORD_STANDS_FOR_ITSELF"));
        chair().body(mark).post(error).then().statusCode(200);
        state(review, "INFORM_COMMITTEE_OF_DELAY", "TAKEN_BACK");
        state(review, "INFORM_OWNING_BODY_OF_DELAY", "TAKEN_BACK");
    }

    /** S001-61, S002-034, 052, 063: what the team knows and has time for, and what is not recorded of it. */
    private void knows(String review) {
        var place = review + "/team/appointments/"
                + leadOfficer()
                        .get(review + "/team")
                        .then()
                        .extract()
                        .<String>path("items.find { it.role == 'CHAIR' }.appointmentId");
        chair().body(Map.of("services", List.of("CHILD_PROTECTION", "CHILDREN_AND_FAMILIES")))
                .put(place + "/knowledge")
                .then()
                .statusCode(200);
        chair().body(Map.of("competence", "TRAUMA_INFORMED_PRACTICE"))
                .post(place + "/competences")
                .then()
                .statusCode(422)
                .body("rule", is("TRAUMA_PRACTICE_NAMES_ITS_LEVEL"));
        chair().body(Map.of("competence", "CHAIRING", "note", "Chaired three before"))
                .post(place + "/competences")
                .then()
                .statusCode(200);
        var seen = chair().body(Map.of("daysAMonth", 2, "agreedByEmployer", true))
                .put(place + "/commitment")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(review + "/team/card")
                .then()
                .statusCode(200)
                .body("notCovered", contains("ADULT_SERVICES"))
                .body("large", is(false))
                .body("members.find { it.role == 'CHAIR' }.commitment.daysAMonth", is(2))
                .body("members.find { it.role == 'CHAIR' }.competences[0].note.text", is("Chaired three before"))
                .body("members.find { it.role == 'CHAIR' }.notRecorded", contains("TRAUMA_INFORMED_PRACTICE"));
    }

    /** S002-047, 053, 065, 131: a meeting with its agenda, venue and minutes, and who was sent them. */
    private void meets(String review) {
        var admin = as("administrator", "ORG-COMMITTEE");
        var meeting = idOf(admin.body(Map.of("on", TODAY.toString(), "focus", "EARLY"))
                .post(review + "/meetings")
                .then()
                .statusCode(201));
        var here = review + "/meetings/" + meeting;
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("venue", "The library, upstairs"))
                .put(here + "/venue")
                .then()
                .statusCode(200);
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("minutes", "Too early"))
                .post(here + "/minutes")
                .then()
                .statusCode(422)
                .body("rule", is("MINUTES_ARE_OF_A_HELD_MEETING"));
        eventually(200, () -> chair().get(here).then())
                .body("agenda.items", hasItem("GAPS_IN_INFORMATION"))
                .body("actions.find { it.name == 'record-held' }.allowed", is(false));
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "attended",
                        List.of("chair"),
                        "chairedBy",
                        "administrator",
                        "substituteReason",
                        "The Chair's train was late",
                        "record",
                        Map.of(),
                        "none",
                        List.of("PROGRESS", "EMERGING_LEARNING", "ISSUES_AND_QUESTIONS", "NEXT_STEPS", "TASKS")))
                .put(here + "/held")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(0));
        state(review, "RECORD_MINUTES", "OPEN");
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("minutes", "We met in the library"))
                .post(here + "/minutes")
                .then()
                .statusCode(201);
        state(review, "RECORD_MINUTES", "DISCHARGED");
        var sent = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "kind",
                        "MINUTES",
                        "minutesVersion",
                        1,
                        "toRoles",
                        List.of("CHAIR"),
                        "to",
                        List.of("somebody-else")))
                .post(here + "/distributions")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("RECIPIENT_IS_OF_THE_TEAM"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", sent)
                .get(here)
                .then()
                .statusCode(200)
                .body("venue.venue.text", is("The library, upstairs"))
                .body("chairing.substitute", is(true))
                .body("chairing.reason.text", is("The Chair's train was late"))
                .body("minutes[0].minutes.text", is("We met in the library"));
        chair().get(review + "/distributions")
                .then()
                .statusCode(200)
                .body("items[0].to", hasItems("chair", "somebody-else"));
        chair().get(review + "/participation")
                .then()
                .statusCode(200)
                .body("members.find { it.personRef == 'chair' }.attended", is(1))
                .body("members.find { it.personRef == 'administrator' }.consistent", is(false))
                .body("noNextMeeting", is(true));
    }

    /** S002-051, 056, 057, 062, 118: practitioners meet before the family was met, without the Reviewer. */
    private void learns(String review) {
        var made = chair().body(Map.of(
                        "kind",
                        "PRACTITIONER_FIRST_LINE",
                        "on",
                        TODAY.toString(),
                        "familyMeetings",
                        "NOT_YET",
                        "reason",
                        "The family asked to wait"))
                .post(review + "/learning-events")
                .then()
                .statusCode(201)
                .body("warnings.rule", contains("FAMILY_IS_MET_FIRST"));
        var here = review + "/learning-events/" + idOf(made);
        var participant = idOf(chair().body(Map.of("agency", "ORG-HEALTH", "name", "A nurse of the story"))
                .post(here + "/participants")
                .then()
                .statusCode(201));
        chair().body(Map.of("stage", "ENTRY", "how", "Rung and sent the leaflet"))
                .post(here + "/participants/" + participant + "/support")
                .then()
                .statusCode(200);
        var seen = as("administrator", "ORG-COMMITTEE")
                .body(Map.of(
                        "heldOn", TODAY.toString(), "participants", List.of(participant), "team", List.of("chair")))
                .put(here + "/held")
                .then()
                .statusCode(200)
                .body(
                        "warnings.rule",
                        contains("CHAIR_AND_REVIEWER_ATTEND", "EVENT_HAS_GROUND_RULES", "EVENT_IS_PREPARED"))
                .extract()
                .<String>path("seen");
        chair().queryParam("minVersion", seen)
                .get(here)
                .then()
                .statusCode(200)
                .body("planned.beforeFamilyMeetings", is(true))
                .body("planned.reason.text", is("The family asked to wait"))
                .body("held.absent", contains("REVIEWER"))
                .body("participants[0].name.text", is("A nurse of the story"))
                .body("participants[0].gaps", hasItems("DURING", "END"));
        duties(review, "ANSWER_FOR_BREACH");
    }

    /** S004-17: a professional tells once how it was; one answer alone is not counted aloud. */
    private void tells(String review, String committee) {
        var told = Map.of(
                "personRef",
                "nurse-of-the-story",
                "experience",
                "TOOK_PART",
                "answers",
                Map.of("FELT_SUPPORTED", "NO"),
                "words",
                "Nobody rang me");
        var admin = as("administrator", "ORG-COMMITTEE");
        var seen = admin.body(told)
                .post(review + "/professional-feedback")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("seen");
        as("administrator", "ORG-COMMITTEE")
                .body(Map.of("personRef", "nurse-of-the-story"))
                .post(review + "/professional-feedback/declines")
                .then()
                .statusCode(422)
                .body("rule", is("FEEDBACK_IS_ASKED_ONCE"));
        as("administrator", "ORG-COMMITTEE")
                .queryParam("minVersion", seen)
                .get(review + "/professional-feedback")
                .then()
                .statusCode(200)
                .body("items[0].words.text", is("Nobody rang me"));
        chair().get(review + "/professional-feedback").then().statusCode(404);
        leadOfficer()
                .get("/v1/committees/" + committee + "/professional-feedback")
                .then()
                .statusCode(200)
                .body("toldFrom", is(5))
                .body(
                        "counts.find { it.experience == 'TOOK_PART' && it.question == 'FELT_SUPPORTED' }.told.NO",
                        nullValue());
    }
}
