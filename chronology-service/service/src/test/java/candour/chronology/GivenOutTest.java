package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import candour.chronology.familyaccount.Consent;
import candour.chronology.familyaccount.FamilyAccountCommand.LearnConsent;
import candour.chronology.scope.ScopeCommand.LearnPause;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Token;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "S002-079, S002-086, S003-09, PM-10, R20, R25: a merged chronology is given out, corrected, and a relative's account leaves it")
class GivenOutTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final UUID GRAN = UUID.randomUUID();

    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;
    private final String merges = here + "/merged-chronologies";

    @Test
    void papers_timelines_corrections_and_a_withdrawn_account() throws Exception {
        String visit = aMergeWithAnAccountOfTheGrandmother();

        var picture = chair().get(merges + "/1/timeline/picture").then().statusCode(200);
        picture.header("Content-Type", startsWith("image/svg+xml"));
        assertThat(picture.extract().asString())
                .startsWith("<svg")
                .contains("role=\"img\"", ">FAMILY</text>", ">ORG-POLICE</text>")
                .doesNotContain("Home visit");
        chair().get(merges + "/1/timeline/page?words=true")
                .then()
                .statusCode(200)
                .body(containsString("<table>"))
                .body(containsString("Home visit"));
        chair().get(merges + "/1/timeline/page?silence=0").then().statusCode(400);

        Response sheet = chair().post(merges + "/1/papers/xlsx");
        assertThat(sheet.statusCode()).isEqualTo(200);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.asByteArray());
        assertThat(sheet.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
        assertThat(sheet.header("Content-Disposition")).contains("merged-chronology-v1.xlsx");
        assertThat(chair().post(merges + "/1/papers/xlsx").asByteArray()).isEqualTo(sheet.asByteArray());
        assertThat(text(chair().post(merges + "/1/papers/pdf"))).startsWith("%PDF");
        assertThat(text(chair().post(merges + "/1/papers/docx"))).startsWith("PK");
        assertThat(text(chair().post(merges + "/1/papers/csv"))).contains("Home visit", "She told them twice");
        assertThat(text(chair().post(merges + "/1/papers/csv?agency=ORG-POLICE")))
                .contains("Home visit")
                .doesNotContain("told them");
        until(() -> chair().get(merges + "/1/papers"), answer -> answer.path("items.size()")
                        .equals(5))
                .body("items.kind.unique()", hasSize(4))
                .body(
                        "items.find { it.kind == 'XLSX' }.sha256",
                        is(java.util.HexFormat.of().formatHex(hash)));
        chair().post(merges + "/7/papers/csv").then().statusCode(404);

        corrected(visit);
        until(() -> chair().post(merges), answer -> answer.statusCode() == 201);
        until(() -> chair().get(merges + "/2/changes?from=1"), answer -> answer.statusCode() == 200)
                .body("changes", is(1))
                .body("items[0].kinds", contains("CORRECTED"))
                .body("items[0].agency", is("ORG-POLICE"))
                .body("items[0].before.account.event", is("Home visit"))
                .body("items[0].after.account.event", is("Home visit, nobody in"))
                .body("items[0].before.when.expression", is("2022-05-22"))
                .body("items[0].after.when.expression", is("2022-05-23"));
        chair().get(merges + "/2/changes").then().body("changes", is(2)).body("items[0].before", nullValue());

        consent(Consent.WITHDRAWN);
        until(() -> chair().get(merges + "/2"), answer -> "STALE".equals(answer.path("state")))
                .body("changedSince[0].agency", is("FAMILY"));
        for (int version : new int[] {1, 2}) {
            until(() -> chair().get(merges + "/" + version + "/entries"), GivenOutTest::withdrawn)
                    .body("items.find { it.agency == 'FAMILY' }.withdrawnSince", is(true))
                    .body("items.find { it.agency == 'ORG-POLICE' }.account.event", startsWith("Home visit"))
                    .body(not(containsString("told them")));
        }
        assertThat(text(chair().post(merges + "/1/papers/csv")))
                .contains("[Not given: withdrawn]")
                .doesNotContain("told them");
        chair().get(here + "/family-accounts").then().body("items[0].withdrawnOn", notNullValue());
        until(() -> chair().post(merges), answer -> answer.statusCode() == 201);
        until(() -> chair().get(merges + "/3/changes?from=2"), answer -> answer.statusCode() == 200)
                .body("items.kinds", contains(java.util.List.of("REMOVED")))
                .body("items[0].before.account.withheld", is("WITHDRAWN"))
                .body("items[0].after", nullValue());
    }

    private String aMergeWithAnAccountOfTheGrandmother() {
        learn(new OpenScope(review, null, null, MAY));
        learn(new LearnPause(review, UUID.randomUUID(), LocalDate.of(2022, 6, 1)));
        role("chair", "CHAIR", null);
        role("police", "AGENCY_LEAD", "ORG-POLICE");
        String chronology = here + "/chronologies/ORG-POLICE";
        until(
                () -> chair().body(Map.of("dueOn", "2099-01-01")).post(chronology + "/request"),
                answer -> answer.statusCode() == 201);
        Response added = until(
                        () -> police().body(entry("22 May 2022", "Home visit")).post(chronology + "/entries"),
                        answer -> answer.statusCode() == 201)
                .extract()
                .response();
        String visit = added.header("Location");
        until(() -> police().get(visit), answer -> answer.statusCode() == 200);
        until(
                () -> police().body(Map.of("nilReturn", false)).post(chronology + "/submission"),
                answer -> answer.statusCode() == 200);

        Supplier<Response> takingIn =
                () -> chair().body(Map.of("memberRef", GRAN, "entry", entry("Summer 2022", "She told them twice")))
                        .post(here + "/family-accounts");
        takingIn.get().then().statusCode(422).body("rule", is("RELATIVE_HAS_NOT_CONSENTED"));
        police().post(here + "/family-accounts").then().statusCode(404);
        consent(Consent.GIVEN);
        until(takingIn, answer -> answer.statusCode() == 201);
        until(() -> chair().get(here + "/family-accounts"), answer -> answer.path("items.size()")
                .equals(1));
        until(() -> chair().post(merges), answer -> answer.statusCode() == 201);
        until(() -> chair().get(merges + "/1"), answer -> answer.statusCode() == 200)
                .body("inputs", hasSize(2))
                .body("entryCount", is(2));
        return visit;
    }

    private void corrected(String visit) {
        Map<String, Object> body = new HashMap<>(entry("23 May 2022", "Home visit, nobody in"));
        body.put("reason", "The log book says so");
        String etag = police().get(visit).header("ETag");
        police().header("If-Match", etag).body(body).put(visit).then().statusCode(200);
    }

    private static boolean withdrawn(Response answer) {
        return "WITHDRAWN".equals(answer.path("items.find { it.agency == 'FAMILY' }.account.withheld"));
    }

    private static Map<String, Object> entry(String date, String event) {
        return Map.of("date", date, "event", event, "source", "Notes");
    }

    private static String text(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private void consent(Consent consent) {
        learn(new LearnConsent(review, GRAN, consent, Ids.next(), MAY));
    }

    private void role(String person, String role, @Nullable String agency) {
        learn(new LearnRole(review, Ids.next(), Ids.next(), new Code(person), new Code(role), Code.orNull(agency)));
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }

    private static RequestSpecification chair() {
        return given().auth().oauth2(Token.of("chair").signed()).contentType("application/json");
    }

    private static RequestSpecification police() {
        return given().auth()
                .oauth2(Token.of("police").org("ORG-POLICE").signed())
                .contentType("application/json");
    }

    private static ValidatableResponse until(Supplier<Response> ask, Predicate<Response> enough) {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        Response answer = ask.get();
        while (!enough.test(answer) && Instant.now().isBefore(until)) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            answer = ask.get();
        }
        assertThat(enough.test(answer))
                .as(answer.statusCode() + " " + answer.asString())
                .isTrue();
        return answer.then();
    }
}
