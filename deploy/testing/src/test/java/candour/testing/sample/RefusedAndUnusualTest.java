package candour.testing.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.platform.log.Append;
import candour.platform.log.Log;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.SealedFiles;
import candour.platform.sealed.shredding.KeyCustody;
import candour.platform.sealed.shredding.KeyCustodyEvent.KeyRestricted;
import candour.platform.sealed.shredding.Order;
import candour.testing.Token;
import candour.testing.sample.NoteEvent.NoteScanned;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a rule refuses is recorded; who reads of too many matters is asked who they are; restricted files open for few. */
@QuarkusTest
@TestProfile(RefusedAndUnusualTest.ThreeScopesAnHour.class)
class RefusedAndUnusualTest {

    /** Few enough to be reached. */
    public static class ThreeScopesAnHour implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candour.scopes-an-hour", "3");
        }
    }

    @Inject
    Log log;

    @Inject
    KeyVault vault;

    @Inject
    SealedFiles files;

    private static RequestSpecification as(String person, String... groups) {
        return given().auth()
                .oauth2(Token.of(person).org("ORG-HOUSE").groups(groups).signed())
                .contentType("application/json");
    }

    private static String written(UUID folder, String person) {
        Desk.DESK.assign(person, folder, "KEEPER");
        var made = as(person)
                .body(Map.of("text", "canary-in-a-refused-note"))
                .post("/v1/folders/" + folder + "/notes")
                .then()
                .statusCode(201)
                .extract();
        as(person)
                .header("Prefer", "wait=10")
                .queryParam("minVersion", made.<String>path("seen"))
                .get("/v1/folders/" + folder + "/notes")
                .then()
                .statusCode(200);
        return made.header("Location");
    }

    private static JsonPath trail(String path, String kind, String person, String... groups) {
        return as(person, groups)
                .queryParam("kind", kind)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName(
            "security 2.3: what a rule refused is recorded once a minute, by rule and person, without a word of it")
    void what_a_rule_refused_is_recorded() throws Exception {
        var folder = UUID.randomUUID();
        var note = written(folder, "refused");
        Desk.DESK.assign("closer", folder, "OWNER");
        var version = as("closer")
                .post(note + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        for (int i = 0; i < 3; i++) {
            as("refused")
                    .header("If-Match", version)
                    .body(Map.of("text", "canary-in-a-refused-note"))
                    .put(note)
                    .then()
                    .statusCode(422)
                    .body("rule", is("NOTE_IS_CLOSED"));
        }
        Desk.DESK.assign("governance", folder, "INFORMATION_GOVERNANCE");
        var mine = "items.findAll { it.person == 'refused' }";
        JsonPath seen = trail("/v1/access-records/" + folder, "REFUSED", "governance");
        for (int i = 0; i < 100 && seen.getList(mine).isEmpty(); i++) {
            Thread.sleep(50);
            seen = trail("/v1/access-records/" + folder, "REFUSED", "governance");
        }
        assertThat(seen.getList(mine + ".reason")).isEqualTo(List.of("NOTE_IS_CLOSED"));
        assertThat(seen.getList(mine + ".ledger")).isEqualTo(List.of("X-01"));
        assertThat(seen.getList(mine + ".times")).isEqualTo(List.of(1));
        assertThat(seen.prettify()).doesNotContain("canary-in-a-refused-note");
        assertThat(trail("/v1/access-records", "REFUSED", "some-auditor", "auditor")
                        .getList(mine))
                .hasSize(1);
        as("refused").get("/v1/access-records/" + folder).then().statusCode(404);
        as("refused").get("/v1/access-records").then().statusCode(404);
    }

    @Test
    @DisplayName("abuse case 28: who reads of more matters than usual within an hour signs in anew, and it is recorded")
    void who_reads_of_too_many_matters_signs_in_anew() throws Exception {
        var notes = IntStream.range(0, 4)
                .mapToObj(_ -> written(UUID.randomUUID(), "nosy"))
                .toList();
        notes.subList(0, 3)
                .forEach(note ->
                        as("nosy").header("Prefer", "wait=5").get(note).then().statusCode(200));
        as("nosy")
                .get(notes.getLast())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"))
                .body("reason", is("signInAnew"));
        as("nosy").get(notes.getFirst()).then().statusCode(200);
        given().auth()
                .oauth2(Token.of("nosy")
                        .org("ORG-HOUSE")
                        .signedInAt(Instant.now())
                        .signed())
                .get(notes.getLast())
                .then()
                .statusCode(200);
        List<String> told = List.of();
        for (int i = 0; i < 200 && !told.contains("nosy"); i++) {
            Thread.sleep(50);
            told = trail("/v1/access-records", "UNUSUAL_ACCESS", "some-auditor", "auditor")
                    .getList("items.person");
        }
        assertThat(told).contains("nosy");
    }

    @Test
    @DisplayName("R15: a restricted file opens for data protection alone, for a purpose, and its reading is recorded")
    void a_restricted_file_opens_for_data_protection_alone() throws Exception {
        var folder = UUID.randomUUID();
        var subject = UUID.randomUUID().toString();
        var words = "Words in a contested file".getBytes(StandardCharsets.UTF_8);
        var file = files.write("note-scan", folder.toString(), List.of(subject), new ByteArrayInputStream(words), 1000);
        var scanned = new NoteScanned(UUID.randomUUID(), file);
        append(scanned, Note.FOLD.streamOf(scanned));
        restrict(subject);
        Desk.DESK.assign("governance", folder, "INFORMATION_GOVERNANCE");
        Desk.DESK.assign("refused", folder, "KEEPER");
        var address = "/v1/restricted/" + folder + "/" + subject;
        for (int i = 0; i < 200 && !isSequenced(subject); i++) {
            Thread.sleep(50);
        }
        var listed = as("governance")
                .header("X-Purpose", "ARTICLE-18")
                .get(address)
                .then()
                .statusCode(200)
                .body("files", hasSize(1))
                .body("files[0].kind", is("note-scan"))
                .body("files[0].bytes", is(words.length))
                .extract()
                .jsonPath();
        var one = address + "/files/" + file.id() + "?leaf=" + listed.getLong("files[0].leaf");
        as("governance").get(one).then().statusCode(400);
        as("refused").header("X-Purpose", "ARTICLE-18").get(one).then().statusCode(404);
        as("governance")
                .header("X-Purpose", "ARTICLE-18")
                .get(address + "/files/" + UUID.randomUUID() + "?leaf=" + listed.getLong("files[0].leaf"))
                .then()
                .statusCode(404);
        assertThat(as("governance")
                        .header("X-Purpose", "ARTICLE-18")
                        .get(one)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(words);
    }

    /** What was stored last stands in the log's order. */
    private boolean isSequenced(String subject) {
        var last = KeyCustody.FOLD.stream(subject);
        return log.page(Math.max(0, log.size() - 500), 500).stream()
                .anyMatch(event -> event.stream().equals(last));
    }

    private void restrict(String subject) {
        var ordered = new KeyRestricted(
                subject,
                new Order(
                        UUID.randomUUID(),
                        "sample",
                        Order.Authority.DATA_PROTECTION_OFFICER,
                        Order.LegalGround.CONTESTED,
                        "officer",
                        LocalDate.EPOCH,
                        null));
        append(ordered, KeyCustody.FOLD.streamOf(ordered));
        vault.restrict(subject);
    }

    private void append(Object event, StreamName stream) {
        var id = UUID.randomUUID();
        log.append(new Append(
                List.of(new Append.NewEvent(id, stream, event)),
                Map.of(stream, -1L),
                Map.of(),
                new Provenance("officer", null, null, id, id, id, null),
                null));
    }
}
