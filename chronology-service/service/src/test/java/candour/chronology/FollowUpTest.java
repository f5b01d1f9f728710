package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FollowUpTest.Alone.class)
@DisplayName(
        "S002-040, 046, 054, 075…077, 081…083, PM-8: what is missing is found, asked for, followed up and closed, over HTTP")
class FollowUpTest {
    /** On a service of its own, since it walks the clock. */
    public static final class Alone implements QuarkusTestProfile {}

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;
    private final String police = here + "/chronologies/ORG-POLICE";

    @BeforeEach
    void a_review_that_has_asked_the_police() {
        var incident = (Reading.Understood) EventTimeReader.read("12 November 2025", ReadingRules.dayFirst(2026));
        learn(new OpenScope(review, null, incident.when(), LocalDate.of(2026, 1, 5)));
        learn(new SetScopePeriod(review, 1, LocalDate.of(2023, 1, 1), null));
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code("chair"), new Code("CHAIR"), null));
        Code own = new Code("ORG-POLICE");
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code("police"), new Code("AGENCY_LEAD"), own));
        Patience.until(200, () -> chair().get(here + "/chronology-scope"));
        send(chair(), police + "/request", Map.of("dueOn", TODAY.plusDays(200).toString()));
        Patience.until(200, () -> police().get(police));
    }

    @Test
    void from_a_gap_to_sufficient_information_and_a_period_that_grows() {
        String gap = send(chair(), here + "/information-gaps", Map.of("what", "No attendance", "critical", true));
        eventually(here + "/sufficiency-declarations", "items.size()", 0);
        chair().body(Map.of())
                .post(here + "/sufficiency-declarations")
                .then()
                .statusCode(422)
                .body("rule", is("CRITICAL_GAPS_ARE_OPEN"));
        var asked = Map.of(
                "agency",
                "ORG-POLICE",
                "what",
                "The register",
                "dueOn",
                TODAY.plusDays(200).toString());
        String request = send(chair(), gap + "/information-requests", asked);
        eventually(request, "kind", "FURTHER_INFORMATION");
        assertThat(police().get(police + "/document-requests")
                        .path("items.size()")
                        .toString())
                .isEqualTo("1");
        act(chair(), request + "/receipt", Map.of("receivedOn", TODAY.toString(), "note", "By post"));
        act(chair(), gap + "/closing", Map.of("outcome", "FILLED", "words", "She was there"));
        eventually(gap, "open", false);

        String item = send(chair(), here + "/context-items", Map.of("aspect", "SYSTEMS", "words", "Two registers"));
        eventually(item, "words.text", "Two registers");
        send(police(), police + "/earlier-involvement", Map.of("summary", "Two calls in 2019"));
        act(police(), police + "/submission", Map.of("nilReturn", true));
        eventually(police + "/earlier-involvement", "summary.text", "Two calls in 2019");

        Patience.until(201, () -> chair().body(Map.of("familySources", List.of(UUID.randomUUID())))
                .post(here + "/sufficiency-declarations"));
        eventually(here + "/sufficiency-declarations", "items[0].stands", true);
        eventually(here + "/sufficiency-declarations", "items[0].familySources", 1);

        var back = Map.of("from", "2021-01-01", "dueOn", TODAY.plusDays(220).toString(), "reason", "Earlier calls");
        chair().body(back)
                .post(here + "/chronology-scope/periods")
                .then()
                .statusCode(422)
                .body("rule", is("PERIOD_REACHES_FAR_BACK"));
        send(
                chair(),
                here + "/chronology-scope/periods",
                Map.of(
                        "from",
                        "2021-01-01",
                        "dueOn",
                        TODAY.plusDays(220).toString(),
                        "reason",
                        "Earlier calls",
                        "proportionate",
                        "It began then"));
        eventually(here + "/chronology-scope/periods", "items.size()", 2);
        eventually(police, "from", "2021-01-01");
        eventually(here + "/chase-list", "items.find { it.what == 'CHRONOLOGY' }.outstanding", true);
        eventually(here + "/sufficiency-declarations", "items[0].overtakenBy.cause", "CHRONOLOGY_CHANGED");
        eventually(here + "/chase-list", "items.find { it.what == 'CHRONOLOGY' }.history.size()", 2);
    }

    @Test
    void a_document_that_does_not_come_is_reminded_of_noted_and_taken_to_the_chair() {
        var asked = Map.of(
                "agency",
                "ORG-POLICE",
                "what",
                "The log",
                "dueOn",
                TODAY.plusDays(10).toString());
        String request = send(chair(), here + "/document-requests", asked);
        String chased = here + "/chase-list/" + request.substring(request.lastIndexOf('/') + 1);
        eventually(chased, "reminded", false);
        walk(6);
        eventually(chased, "reminded", true);
        walk(12);
        eventually(chased, "overdue", true);
        act(chair(), chased + "/chases", Map.of("chasedOn", TODAY.plusDays(12).toString(), "how", "By phone"));
        eventually(chased, "chases", 1);
        walk(19);
        eventually(chased, "escalatedTo", "CHAIR");
        walk(40);
        eventually(chased, "escalatedTo", "COMMITTEE");
    }

    private static void eventually(String path, String of, Object expected) {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        Object found = seen(path, of);
        while (!expected.equals(found) && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(100_000_000);
            found = seen(path, of);
        }
        assertThat(found).as(of + " of " + path).isEqualTo(expected);
    }

    private static @Nullable Object seen(String path, String of) {
        var answer = chair().get(path);
        return answer.statusCode() == 200 ? answer.path(of) : null;
    }

    private static String send(RequestSpecification as, String path, Map<String, ?> body) {
        var answer = as.body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location");
    }

    private static void act(RequestSpecification as, String path, Map<String, ?> body) {
        var answer = as.body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void walk(int days) {
        given().auth()
                .oauth2(Token.of("operator").groups("operator").signed())
                .contentType("application/json")
                .body(Map.of("now", Instant.now().plus(Duration.ofDays(days)).toString()))
                .put("/dev/clock")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification chair() {
        return as("chair", "ORG-COUNCIL");
    }

    private static RequestSpecification police() {
        return as("police", "ORG-POLICE");
    }

    private static RequestSpecification as(String person, String organisation) {
        return given().auth()
                .oauth2(Token.of(person).org(organisation).signed())
                .contentType("application/json");
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }
}
