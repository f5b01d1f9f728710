package candour.review.story;

import static candour.review.story.People.leadOfficer;
import static candour.review.story.People.notifier;
import static candour.review.story.People.operator;
import static candour.review.story.Waiting.eventually;
import static candour.review.story.Waiting.idOf;
import static org.hamcrest.Matchers.contains;

import java.util.List;
import java.util.Map;

/** What every story begins with: a committee, its people, a notification. */
final class Beginnings {
    private Beginnings() {}

    static String committee() {
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

    static void person(String reference, String organisation) {
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

    static String notification(String committee) {
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

    static Map<String, Object> terms() {
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

    static void appoint(String review, String person, String role) {
        leadOfficer()
                .body(Map.of("personRef", person, "role", role, "directlyInvolved", false))
                .post(review + "/team/appointments")
                .then()
                .statusCode(201);
    }
}
