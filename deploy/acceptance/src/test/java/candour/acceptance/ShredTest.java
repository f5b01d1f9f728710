package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Checkout;
import candour.local.LaunchedCandour;
import candour.local.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * One person or entry of each service is shredded over the running system, by three persons. What was about them can be
 * read nowhere, whatever older copy is brought back, while everybody else's words can and every proof still holds.
 */
@EnabledIfSystemProperty(
        named = "candour.long",
        matches = "true",
        disabledReason =
                "starts the whole system four times; KeyCustodyReplayTest and ShredAcrossServicesTest are its short form")
@DisplayName("B4, S002-133, R15, G13: what was shredded stays shredded")
class ShredTest {
    private static final String[] OPTIONS = {"--no-demo", "--clock", "settable"};
    private static final String SHREDDED = "SHREDDED";

    @TempDir
    Path folder;

    private LaunchedCandour candour;
    private Origin origin;
    private Telling told;
    private final Map<Service, String> subjects = new LinkedHashMap<>();

    @Test
    void no_older_copy_of_database_or_vault_brings_back_what_was_shredded() throws Exception {
        var data = folder.resolve("data");
        ready(LaunchedCandour.launch(Checkout.find(), data, OPTIONS));
        var story = Demo.tell(origin, System.out);
        assertThat(story.brokenOff()).isEmpty();
        told = story.telling();
        chooseSubjects();
        assertThat(withheld()).as("before").isEmpty();
        candour.close();
        copy(data, folder.resolve("older"));
        ready(candour.again(Checkout.find(), OPTIONS));

        shredAll();
        isGoneForGood("after the shred");
        everyProofHolds("shredded");
        candour.close();

        copy(data, folder.resolve("newer"));
        bringBack("older", data, "postgres");
        ready(candour.again(Checkout.find(), OPTIONS));
        isGoneForGood("with an older copy of the databases");
        everyProofHolds("older");
        candour.close();

        bringBack("newer", data, "postgres");
        bringBack("older", data, "keys");
        ready(candour.again(Checkout.find(), OPTIONS));
        assertThat(withheld())
                .as("an older copy of the vaults, masters and all, opens it again")
                .isEmpty();
        for (var service : Service.values()) {
            letTheVaultFollow(service);
        }
        isGoneForGood("once the operator has let the vaults follow the logs");
        everyProofHolds("newer");
        candour.close();
    }

    private void ready(LaunchedCandour started) throws InterruptedException {
        candour = started.awaitReady();
        origin = new Origin(candour.ports().originUrl());
        if (told != null) {
            var goesOn = new Telling(origin, System.out);
            List.of("committee", "notification", "review").forEach(name -> goesOn.keep(name, told.kept(name)));
            told = goesOn;
        }
    }

    /** A child, a relative, an entry of an agency's chronology and a finding. */
    private void chooseSubjects() {
        subjects.put(Service.REVIEW, notification().at("/subjects/0/subjectRef").asText());
        subjects.put(Service.FAMILY, members().at("/items/0/id").asText());
        subjects.put(Service.CHRONOLOGY, entries().at("/items/0/entryId").asText());
        subjects.put(Service.REPORTING, findings().at("/items/0/findingId").asText());
        assertThat(subjects.values()).allMatch(subject -> subject.length() == 36);
    }

    private JsonNode notification() {
        return read("lead-officer", "/review/v1/notifications/" + told.kept("notification"));
    }

    private JsonNode members() {
        return read("reviewer", "/family/v1/reviews/" + told.kept("review") + "/family-members");
    }

    private JsonNode entries() {
        return read(
                "police-lead", "/chronology/v1/reviews/" + told.kept("review") + "/chronologies/ORG-POLICE/entries");
    }

    private JsonNode findings() {
        return read("reviewer", "/reporting/v1/reviews/" + told.kept("review") + "/findings");
    }

    private JsonNode thread() {
        return read("reviewer", "/reporting/v1/reviews/" + told.kept("review") + "/learning");
    }

    private JsonNode read(String person, String path) {
        return told.read(person, path, _ -> true).body();
    }

    /** Whose words are kept back, and why; everything else is read out. */
    private Map<String, String> withheld() {
        var found = new TreeMap<String, String>();
        for (var subject : notification().path("subjects")) {
            look(subject.path("subjectRef").asText(), subject, found);
        }
        assertThat(notification().at("/circumstances/text").asText()).isNotEmpty();
        for (var list : List.of(members(), entries(), findings(), thread())) {
            assertThat(list.path("items")).isNotEmpty();
            for (var item : list.path("items")) {
                var id = Stream.of("id", "entryId", "findingId", "itemId")
                        .map(name -> item.path(name).asText(""))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElseThrow();
                look(id, item, found);
            }
        }
        return found;
    }

    private static void look(String id, JsonNode item, Map<String, String> found) {
        var reasons = item.findValuesAsText("withheld");
        reasons.stream().filter(why -> !why.equals("WITHDRAWN")).forEach(why -> found.put(id, why));
        if (reasons.isEmpty()) {
            assertThat(item.findValuesAsText("text").size()
                            + item.findValuesAsText("event").size())
                    .as("words about " + id)
                    .isPositive();
        }
    }

    private void isGoneForGood(String when) {
        var expected = new TreeMap<String, String>();
        subjects.values().forEach(subject -> expected.put(subject, SHREDDED));
        assertThat(withheld()).as(when).isEqualTo(expected);
    }

    /** Proposed by the officer, agreed by the owning body, carried out by a custodian when fourteen days are over. */
    private void shredAll() {
        actFor("dpo", "INFORMATION_GOVERNANCE");
        actFor("custodian", "KEY_CUSTODIAN");
        var orders = "/review/v1/reviews/" + told.kept("review") + "/key-orders";
        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).toString();
        var made = subjects.values().stream()
                .map(subject -> orders + "/"
                        + told.done(
                                        "propose to shred " + subject,
                                        "dpo",
                                        "POST",
                                        orders,
                                        Map.of(
                                                "subject",
                                                subject,
                                                "change",
                                                "SHRED",
                                                "legalGround",
                                                "EXCESSIVE",
                                                "reason",
                                                "More was kept than was needed.",
                                                "evidence",
                                                Words.minute("minute of the records group")))
                                .id())
                .toList();
        for (var order : made) {
            var body = Map.of(
                    "authority",
                    "OWNING_BODY",
                    "decidedBy",
                    origin.reference("owning-body"),
                    "decidedOn",
                    today,
                    "evidence",
                    Words.minute("minute of the owning body"));
            act("agree to " + order, "lead-officer", order, "/agreement", body);
        }
        tooEarly(made.getFirst(), "SHRED_WAITS_FOURTEEN_DAYS");
        var later = Instant.now().plus(Duration.ofDays(15)).toString();
        assertThat(origin.send("operator", "PUT", "/dev/clock", Map.of("now", later), Map.of())
                        .isDone())
                .isTrue();
        tooEarly(made.getFirst(), "NOTHING_IS_SHREDDED_WHILE_PROCEEDINGS_RUN");
        endWhatRunsBesideIt(today);
        made.forEach(order -> act("carry out " + order, "custodian", order, "/execution", Map.of()));
        made.forEach(
                order -> told.read("dpo", order, reply -> reply.text("standing").equals("DONE")));
    }

    /** What the order's page says may be done is what happens. */
    private void tooEarly(String order, String rule) {
        var page = told.read("custodian", order, reply -> reply.text("standing").equals("AGREED"));
        var offered = new TreeMap<String, String>();
        page.body()
                .path("actions")
                .forEach(each -> offered.put(
                        each.path("name").asText(), each.path("rule").asText("")));
        assertThat(offered).containsEntry("carry-out", rule);
        assertThat(page.body().has("reason")).as("a custodian sees no words").isFalse();
        var refused = origin.send("custodian", "POST", order + "/execution", Map.of(), Map.of("If-Match", page.etag()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo(rule);
    }

    private void act(String step, String person, String order, String what, Object body) {
        var etag = told.read(person, order, reply -> !reply.etag().isEmpty()).etag();
        told.changed(step, person, "POST", order + what, body, etag);
    }

    private void actFor(String person, String role) {
        var reference = origin.reference(person);
        told.done(
                "enter " + person + " in the directory",
                "operator",
                "POST",
                "/review/v1/people",
                Map.of(
                        "personRef",
                        reference,
                        "organisation",
                        "ORG-COMMITTEE",
                        "name",
                        person + " Example",
                        "workContact",
                        person + "@example.test"));
        told.done(
                person + " acts for the committee",
                "operator",
                "PUT",
                "/review/v1/committees/" + told.kept("committee") + "/people/" + reference + "/" + role,
                Map.of());
    }

    private void endWhatRunsBesideIt(String today) {
        var processes = "/review/v1/reviews/" + told.kept("review") + "/parallel-processes";
        for (var each : read("chair", processes).path("items")) {
            if (each.has("kind") && !each.has("concludedOn")) {
                told.done(
                        "conclude " + each.path("id").asText(),
                        "chair",
                        "POST",
                        processes + "/" + each.path("id").asText() + "/conclusion",
                        Map.of(
                                "concludedOn",
                                today,
                                "saidBy",
                                Words.decidedBy(
                                        "PROSECUTOR",
                                        "ORG-PROSECUTOR",
                                        LocalDate.parse(today),
                                        Words.callNote("call of the day"))));
            }
        }
    }

    private void letTheVaultFollow(Service service) {
        var api = "/" + service.shortName();
        var operation = origin.send("operator", "POST", api + "/v1/operations/key-custody-replay", Map.of(), Map.of());
        assertThat(operation.status()).isEqualTo(202);
        told.read("operator", api + "/v1/operations/" + operation.text("id"), reply -> reply.text("status")
                .equals("DONE"));
    }

    private void everyProofHolds(String bundle) {
        var auditor = new Auditor(candour, origin);
        for (var service : Service.values()) {
            var key = origin.text("auditor", "/" + service.shortName() + "/v1/log/key")
                    .strip();
            var to = folder.resolve(bundle + "-" + service.shortName());
            assertThat(auditor.export(service, to).exitCode()).isZero();
            assertThat(auditor.verify(to, key))
                    .as(service + " " + bundle)
                    .extracting(Auditor.Said::exitCode)
                    .isEqualTo(0);
        }
    }

    private void bringBack(String copy, Path data, String part) throws Exception {
        run("rm", "-rf", data.resolve(part).toString());
        run("cp", "-a", folder.resolve(copy).resolve(part).toString(), data.toString());
    }

    private static void copy(Path from, Path to) throws Exception {
        run("mkdir", to.toString());
        for (var part : List.of("postgres", "keys")) {
            run("cp", "-a", from.resolve(part).toString(), to.toString());
        }
    }

    /** Owners and rights must be kept, which Java's own copying does not do. */
    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
