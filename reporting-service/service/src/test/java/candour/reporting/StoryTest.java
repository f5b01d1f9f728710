package candour.reporting;

import static candour.reporting.Desk.as;
import static candour.reporting.Desk.by;
import static candour.reporting.Desk.done;
import static candour.reporting.Desk.made;
import static candour.reporting.Desk.until;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.testing.Broker;
import candour.testing.FactsOwner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One report from its first hypothesis to publication, on real PostgreSQL and a real broker; neighbours tell what their
 * contracts have (S002-073, 086, 135, 140, 154, 157, 159, 161, 165, 166; rulings R2, R3, R14).
 */
@QuarkusTest
@QuarkusTestResource(FactsOwner.class)
class StoryTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID GRAN = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();
    private static final UUID PROCESS = UUID.randomUUID();
    private static final String HERE = "/v1/reviews/" + REVIEW;
    private static final Map<String, Object> ORIGIN = Map.of("kind", "PANEL_MEETING", "reference", "meeting-1");

    private static String statement = "";

    @Test
    void a_report_is_written_signed_and_published() {
        commissioned();
        var asked = findings();
        written();
        var digest = signed();
        publication(digest);
        held(digest);
        told();
        as("reviewer")
                .queryParam("asOf", asked.toString())
                .get(HERE + "/findings")
                .then()
                .body("items[0].citations[0].state", is("CURRENT"));
        inError();
    }

    /** R3: a decision rests on the signature of its version; where that was a mistake, the card says so. */
    private static void inError() {
        String signature = as("chair").get(HERE + "/sign-off").path("steps.find { it.body == 'OWNING_BODY' }.eventId");
        done(as("chair")
                .body(Map.of("eventId", signature, "reason", "It was another report"))
                .post(HERE + "/sign-off/recorded-in-error"));
        until(
                () -> as("chair").get(HERE + "/publication"),
                answer -> Boolean.TRUE.equals(answer.path("decision.inQuestion")));
        as("chair")
                .body(Map.of("eventId", signature, "reason", "It was another report"))
                .post(HERE + "/sign-off/recorded-in-error")
                .then()
                .statusCode(422)
                .body("rule", is("RECORD_STANDS"));
    }

    private static void commissioned() {
        var id = Map.of("reviewId", REVIEW);
        Broker.tell("review", "ReviewCommissioned", REVIEW, Map.of("reviewId", REVIEW, "committeeId", COMMITTEE));
        Map.of("chair", "CHAIR", "reviewer", "REVIEWER", "member", "TEAM_MEMBER", "administrator", "ADMINISTRATOR")
                .forEach((person, role) -> Neighbours.appointed(REVIEW, person, role));
        Neighbours.assigned(COMMITTEE, "lead-officer", "LEAD_OFFICER");
        Neighbours.assigned(COMMITTEE, "chief-officer", "OWNING_BODY");
        Broker.tell("review", "TermsOfReferenceAgreed", REVIEW, id);
        Broker.tell("chronology", "ChronologyMerged", REVIEW, Map.of("reviewId", REVIEW, "mergeVersion", 1));
        for (var member : List.of(GRAN, FATHER)) {
            Broker.say(
                    "family",
                    "ParticipationChanged",
                    REVIEW,
                    Map.of("reviewId", REVIEW, "memberRef", member, "status", "INVITED"));
        }
        until(() -> as("reviewer").get(HERE + "/learning"), answer -> answer.statusCode() == 200);
        until(() -> as("lead-officer").get(HERE + "/sign-off"), answer -> answer.statusCode() == 200);
        for (var path : List.of("learning", "findings", "report/versions", "sign-off", "publication")) {
            as("stranger").get(HERE + "/" + path).then().statusCode(404);
            given().get(HERE + "/" + path).then().statusCode(401);
        }
    }

    private static Instant findings() {
        var item = made(as("reviewer")
                .body(Map.of("origin", ORIGIN, "words", "Nobody saw the whole"))
                .post(HERE + "/learning/hypotheses"));
        var finding = Map.of("kind", "LEARNING_POINT", "words", "Ask who else knows", "howAndWhy", "It came up twice");
        as("reviewer")
                .body(finding)
                .post(HERE + "/findings")
                .then()
                .statusCode(422)
                .body("rule", is("LEARNING_POINT_CITES_THE_THREAD"));
        var withThread = new HashMap<String, Object>(finding);
        withThread.put("threadItems", List.of(item));
        var id = made(as("reviewer").body(withThread).post(HERE + "/findings"));
        var cited = Map.of("mergeVersion", 1, "entryId", ENTRY, "entryVersion", 1);
        var citation = new String[1];
        until(() -> as("reviewer").body(cited).post(HERE + "/findings/" + id + "/citations"), answer -> {
            if (answer.statusCode() == 201) {
                citation[0] = made(answer);
            }
            return answer.statusCode() == 201;
        });
        citationIs("CURRENT");
        var before = Instant.now();

        // S002-086, PM-9: a late correction flags the citation; nothing is changed by itself.
        Broker.tell("chronology", "EntryCorrected", REVIEW, Map.of("reviewId", REVIEW, "entryId", ENTRY, "version", 2));
        citationIs("STALE");
        as("reviewer")
                .body("{}")
                .post(HERE + "/findings/" + id + "/agreement")
                .then()
                .statusCode(422)
                .body("rule", is("LOOK_AT_STALE_CITATIONS_FIRST"));
        draft();
        as("chair")
                .body(presentation())
                .post(HERE + "/sign-off/presentation")
                .then()
                .statusCode(422)
                .body("rule", is("STALE_CITATIONS_ARE_SETTLED"));
        done(as("reviewer")
                .body(Map.of(
                        "settlement",
                        "CITED_ANEW",
                        "entry",
                        Map.of("mergeVersion", 1, "entryId", ENTRY, "entryVersion", 2),
                        "reason",
                        "The correction moves it by a day; the finding holds"))
                .post(HERE + "/findings/" + id + "/citations/" + citation[0] + "/settlement"));
        citationIs("CURRENT");
        done(as("reviewer").body("{}").post(HERE + "/findings/" + id + "/agreement"));
        return before;
    }

    private static void citationIs(String state) {
        until(
                () -> as("reviewer").get(HERE + "/findings"),
                answer -> state.equals(answer.path("items[0].citations[0].state")));
    }

    private static void draft() {
        done(as("reviewer").body("{}").post(HERE + "/report/versions"));
        until(
                () -> as("reviewer").body(Map.of("version", 1)).put(HERE + "/report/terms-of-reference"),
                answer -> answer.statusCode() == 200);
    }

    private static void written() {
        var section = made(as("reviewer")
                .body(Map.of("kind", "LEARNING", "personalData", false))
                .post(HERE + "/report/sections"));
        var address = HERE + "/report/sections/" + section + "/statements";
        as("reviewer")
                .body(Map.of("kind", "FACT", "text", "It was so"))
                .post(address)
                .then()
                .statusCode(422)
                .body("rule", is("FACT_HAS_A_SOURCE"));
        as("reviewer")
                .body(Map.of("kind", "OPINION", "text", "It seemed so"))
                .post(address)
                .then()
                .statusCode(422)
                .body("rule", is("OPINION_HAS_A_HOLDER"));
        statement = made(as("reviewer")
                .body(Map.of("kind", "FACT", "source", "entry-" + ENTRY, "text", "It was so"))
                .post(address));
        done(as("member")
                .body(Map.of("kind", "OPINION", "holder", "practitioner-3", "reason", "Nobody else saw it"))
                .post(HERE + "/report/statements/" + statement + "/classification"));
        until(() -> as("reviewer").get(HERE + "/report/versions/1"), answer -> "OPINION"
                .equals(answer.path("sections[0].statements[0].kind")));
        as("reviewer")
                .get(HERE + "/report/versions/1")
                .then()
                .body("sections[0].statements[0].text.text", is("It was so"))
                .body("marksBefore[0].kind", is("FACT"))
                .body("digest", is((Object) null));
        // A draft is not for the bodies that sign.
        as("lead-officer").get(HERE + "/report/versions/1").then().statusCode(404);
        as("administrator").body("{}").post(HERE + "/report/versions").then().statusCode(404);
    }

    private static Map<String, Object> presentation() {
        return Map.of("version", 1, "presenters", List.of("chair", "reviewer"));
    }

    private static String signed() {
        // R14: what cannot be confirmed with the review's owner is not done.
        FactsOwner.away(true);
        as("chair")
                .body(presentation())
                .post(HERE + "/sign-off/presentation")
                .then()
                .statusCode(503);
        FactsOwner.away(false);
        done(as("chair").body(presentation()).post(HERE + "/sign-off/presentation"));
        var track = until(() -> as("lead-officer").get(HERE + "/sign-off"), answer -> answer.path("digest") != null);
        String digest = track.path("digest");
        until(
                () -> as("lead-officer").get(HERE + "/report/versions/1"),
                answer -> digest.equals(answer.path("digest")));
        as("reviewer")
                .body(Map.of("kind", "OTHER", "personalData", true))
                .post(HERE + "/report/sections")
                .then()
                .statusCode(422)
                .body("rule", is("PRESENTED_VERSION_STANDS"));

        decide("administrator", "OWNING_BODY", "SIGNED", digest)
                .then()
                .statusCode(422)
                .body("rule", is("CHAIN_GOES_IN_ORDER"));
        decide("administrator", "COMMITTEE", "CONSIDERED", "0".repeat(64))
                .then()
                .statusCode(422)
                .body("rule", is("SIGNED_IS_WHAT_WAS_PRESENTED"));
        var considered = made(decide("administrator", "COMMITTEE", "CONSIDERED", digest));
        // The owning body signs for itself; the committee's part, recorded for it, still waits for a second person.
        made(decide("chief-officer", "OWNING_BODY", "SIGNED", digest));
        until(
                () -> as("chair").get(HERE + "/sign-off"),
                answer -> answer.<List<?>>path("steps").size() == 3);
        as("chair").get(HERE + "/sign-off").then().body("signedOff", is(false));
        var confirmation = HERE + "/sign-off/decisions/" + considered + "/confirmation";
        as("administrator")
                .body("{}")
                .post(confirmation)
                .then()
                .statusCode(403)
                .body("reason", is("dualControl"))
                .body("rule", is("A_SECOND_PERSON_CONFIRMS"));
        done(as("lead-officer").body("{}").post(confirmation));
        until(() -> as("chair").get(HERE + "/sign-off"), answer -> answer.path("signedOff")
                .equals(true));
        return digest;
    }

    private static io.restassured.response.Response decide(String who, String body, String outcome, String digest) {
        return as(who).body(Map.of("body", body, "outcome", outcome, "digest", digest, "decidedBy", by(body)))
                .post(HERE + "/sign-off/decisions");
    }

    private static void publication(String digest) {
        var decision = Map.of("choice", "PUBLISH", "digest", digest, "decidedBy", by("OWNING_BODY"));
        refused(decision, "COMMITTEE_RECOMMENDS_FIRST");
        var recommended = made(as("lead-officer")
                .body(Map.of("choice", "PUBLISH", "decidedBy", by("COMMITTEE"), "reason", "It is to be learnt from"))
                .post(HERE + "/publication/recommendation"));
        refused(decision, "COMMITTEE_RECOMMENDS_FIRST");
        done(as("administrator").body("{}").post(HERE + "/publication/choices/" + recommended + "/confirmation"));
        refused(decision, "EVERY_MEMBER_IS_CONSULTED");

        var views = HERE + "/publication/family-views/";
        done(as("chair")
                .body(Map.of("view", "WITH_CONDITIONS", "words", "Not his name"))
                .put(views + GRAN));
        var silence = Map.of("words", "Two letters and a call");
        as("chair")
                .body(silence)
                .put(views + FATHER + "/no-answer")
                .then()
                .statusCode(422)
                .body("rule", is("SILENCE_COMES_AFTER_ASKING"));
        done(as("chair").body(Map.of("channel", "LETTER")).post(views + FATHER + "/attempts"));
        done(as("chair").body(silence).put(views + FATHER + "/no-answer"));
        refused(decision, "FAMILY_VIEWS_ARE_WEIGHED");
        done(as("chair").body(Map.of("words", "Names were changed")).put(HERE + "/publication/due-weight"));
        done(as("lead-officer").body(Map.of("words", "Considered")).put(HERE + "/publication/data-protection"));
        refused(
                Map.of("choice", "NOT_PUBLISH", "digest", digest, "decidedBy", by("OWNING_BODY")),
                "NOT_PUBLISHING_IS_EXCEPTIONAL");
        made(as("chief-officer").body(decision).post(HERE + "/publication/decision"));
        until(() -> as("chair").get(HERE + "/publication"), answer -> "PUBLISH".equals(answer.path("decision.choice")));
        as("chair")
                .get(HERE + "/publication")
                .then()
                .body("decision.toBeConfirmed", is(false))
                .body("decision.inQuestion", is(false))
                .body("inputs.recommendation", is(true))
                .body("inputs.viewsRecorded[0]", is(GRAN.toString()))
                .body("inputs.noAnswer[0]", is(FATHER.toString()))
                .body("steps.find { it.what == 'VIEW_RECORDED' }.words.text", is("Not his name"));
        // An administrator sees that, not what, was said; a team member sees nothing of it.
        as("administrator")
                .get(HERE + "/publication")
                .then()
                .statusCode(200)
                .body("steps.find { it.what == 'VIEW_RECORDED' }.words", is((Object) null));
        as("member").get(HERE + "/publication").then().statusCode(404);
    }

    private static void refused(Map<String, ?> decision, String rule) {
        as("chief-officer")
                .body(decision)
                .post(HERE + "/publication/decision")
                .then()
                .statusCode(422)
                .body("rule", is(rule));
    }

    private static void held(String digest) {
        var hold = made(as("chair")
                .body(Map.of("askedBy", by("PROSECUTOR"), "reason", "A trial is near"))
                .post(HERE + "/publication/holds"));
        var release = HERE + "/publication/release";
        var body = Map.of("digest", digest);
        as("chief-officer").body(body).post(release).then().statusCode(422).body("rule", is("HOLD_IS_LIVE"));
        var lifting = HERE + "/publication/holds/" + hold + "/lifting";
        as("chair").body("{}").post(lifting).then().statusCode(422).body("rule", is("LIFTING_NEEDS_THEIR_WORD"));
        done(as("chair").body(Map.of("saidBy", by("PROSECUTOR"))).post(lifting));

        Broker.tell(
                "review",
                "ParallelProcessRecorded",
                REVIEW,
                Map.of("reviewId", REVIEW, "processId", PROCESS, "liveFrom", TODAY));
        until(
                () -> as("chair").get(HERE + "/publication"),
                answer -> "LIVE_PROCEEDINGS_ARE_DISCUSSED"
                                .equals(answer.path("actions.find { it.name == 'publish' }.rule"))
                        || Boolean.FALSE.equals(answer.path("actions.find { it.name == 'publish' }.allowed")));
        until(() -> as("chief-officer").get(HERE + "/publication"), answer -> "LIVE_PROCEEDINGS_ARE_DISCUSSED"
                .equals(answer.path("actions.find { it.name == 'publish' }.rule")));
        as("chief-officer")
                .body(body)
                .post(release)
                .then()
                .statusCode(422)
                .body("rule", is("LIVE_PROCEEDINGS_ARE_DISCUSSED"));
        done(as("lead-officer")
                .body(Map.of("processId", PROCESS, "consulted", by("PROSECUTOR"), "outcome", "May go ahead"))
                .post(HERE + "/publication/consultations"));
        FactsOwner.away(true);
        as("chief-officer").body(body).post(release).then().statusCode(503);
        FactsOwner.away(false);
        done(as("chief-officer").body(body).post(release));
        until(() -> as("chair").get(HERE + "/publication"), answer -> answer.path("published")
                .equals(true));
    }

    private static void told() {
        for (var name : List.of(
                "ReportPresented",
                "ReportSignedOff",
                "PublicationDecided",
                "PublicationHeld",
                "PublicationHoldLifted",
                "ReportPublished")) {
            until(() -> given().get("/q/health/live"), _ -> Broker.told("reporting").stream()
                    .anyMatch(each -> each.startsWith("candour.reporting." + name + ".v1 ")));
        }
        assertThat(Broker.told("reporting"))
                .noneMatch(each -> each.contains("Not his name") || each.contains("ciphertext"));
    }
}
