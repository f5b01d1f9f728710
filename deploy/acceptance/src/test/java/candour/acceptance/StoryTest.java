package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.acceptance.Auditor.Said;
import candour.local.LaunchedCandour;
import candour.local.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The demo review told once to the whole system, started as {@code deploy/run} starts it, after the other stories: each refusal (S002-005, 008,
 * 012, 033, 041, 089; S000-05, 30; S002-074, 079, 086), each duty (S002-011, 012; S000-26), and what the same question
 * answers as of four days (R19, R20); then the auditor's verdict on each log (R24) and on each read model (issue 2, B8).
 */
@TestInstance(Lifecycle.PER_CLASS)
@Order(StoryTest.LAST)
class StoryTest extends AsOfEachDay {
    /** After every other story on the same system, which its end stops. */
    static final int LAST = 100;

    @TempDir
    static Path folder;

    private RunningCandour system;
    private LaunchedCandour candour;
    private Origin origin;
    private Demo.Told told;

    @BeforeAll
    void tellTheStory() throws InterruptedException {
        system = RunningCandour.find();
        candour = system.launched();
        origin = new Origin(candour.ports().originUrl());
        beforeTelling(candour);
        told = Demo.tell(origin, System.out);
        afterTelling(origin);
    }

    /** For tellings under worse conditions: what happens while the story is told. */
    void beforeTelling(LaunchedCandour candour) {}

    /** What happens between the story and the questions. */
    void afterTelling(Origin origin) throws InterruptedException {}

    @AfterAll
    void stop() throws InterruptedException {
        RunningCandour.stop();
    }

    @Test
    void the_story_comes_to_its_end() {
        assertThat(told.brokenOff()).isEmpty();
    }

    @Test
    void what_must_be_refused_is_refused_by_the_right_rule() {
        assertThat(told.telling().refused()).isNotEmpty().allSatisfy(refused -> assertThat(refused)
                .matches(Refused::isRight, "refused as it should be"));
        assertThat(told.telling().refused().stream().map(Refused::rule))
                .contains(
                        "INFORMATION_IS_CONSIDERED_BEFORE_RECOMMENDING",
                        "DECISION_NEEDS_A_MEETING",
                        "CLOSED_ONLY_AFTER_THE_RESPONSE",
                        "CHAIR_IS_NOT_THE_REVIEWER",
                        "TEAM_NEEDS_A_REVIEWER_OR_A_DATE",
                        "ANOTHER_INFORMER_NEEDS_A_REASON",
                        "FLO_IS_MET_BEFORE_ANY_CONTACT",
                        "METHOD_IS_SET_BEFORE_GATHERING",
                        "NOTHING_IS_HANDED_IN",
                        "CHRONOLOGY_HAS_NO_ENTRIES",
                        "PAUSE_NEEDS_AN_EXPECTED_END",
                        "LEARNING_POINT_CITES_THE_THREAD",
                        "CITE_A_MERGED_CHRONOLOGY",
                        "FACT_HAS_A_SOURCE",
                        "RECORD_STANDS",
                        "TERMS_ARE_AGREED",
                        "STALE_CITATIONS_ARE_SETTLED",
                        "FAMILY_WORDS_ARE_USED_WITH_CONSENT",
                        "WITHDRAWN_WORDS_ARE_SETTLED",
                        "CHAIN_GOES_IN_ORDER",
                        "A_SECOND_PERSON_CONFIRMS",
                        "COMMITTEE_RECOMMENDS_FIRST",
                        "EVERY_MEMBER_IS_CONSULTED",
                        "SILENCE_COMES_AFTER_ASKING",
                        "LIVE_PROCEEDINGS_ARE_DISCUSSED",
                        "HOLD_IS_LIVE",
                        "LIFTING_NEEDS_THEIR_WORD");
    }

    @Test
    void a_second_telling_changes_nothing() throws InterruptedException {
        var before = LogSizes.of(origin);
        var again = Demo.tell(origin, System.out);
        assertThat(again.brokenOff()).isEmpty();
        assertThat(LogSizes.of(origin)).isEqualTo(before);
    }

    @Test
    void owning_body_notifier_and_regulator_are_told_of_the_decision() {
        var duties = byKind("lead-officer", review() + "/duties", "");
        assertThat(duties)
                .containsEntry("SET_UP_TEAM", List.of("DISCHARGED"))
                .containsEntry("ENQUIRE_PARALLEL_PROCESSES", List.of("DISCHARGED"))
                .containsEntry("INFORM_OWNING_BODY", List.of("DISCHARGED"))
                .containsEntry("NOTIFY_REGULATOR", List.of("DISCHARGED"));
        assertThat(byKind(
                        "lead-officer",
                        "/review/v1/notifications/" + told.telling().kept("notification") + "/duties",
                        ""))
                .containsEntry("RESPOND_TO_NOTIFIER", List.of("DISCHARGED"));
    }

    @Test
    void each_relative_who_knows_of_the_review_was_to_be_told_of_the_pause() {
        var family = "/family/v1/reviews/" + told.telling().kept("review") + "/duties";
        assertThat(byKind("chair", family, "").get("PAUSE_NOTICE"))
                .containsOnly("DISCHARGED", "DISCHARGED_LATE")
                .filteredOn("DISCHARGED"::equals)
                .hasSize(2);
    }

    @Test
    void terms_of_reference_are_agreed_in_versions_that_say_what_changed() {
        var history = origin.get("chair", review() + "/terms-of-reference");
        var second = history.first("items", "version", "2");
        assertThat(second.path("changed"))
                .extracting(each -> each.path("part").asText())
                .containsExactly("PERIOD_FROM", "KEY_QUESTION", "KEY_QUESTION");
        assertThat(second.at("/changed/0/before").asText()).isEqualTo("2023-01-01");
        assertThat(second.at("/changed/0/after").asText()).isEqualTo("2022-06-01");
        assertThat(history.first("items", "state", "CHANGE_REJECTED").isObject())
                .isTrue();
        assertThat(history.first("items", "version", "1").at("/periodFrom").asText())
                .isEqualTo("2023-01-01");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void an_auditor_finds_each_log_to_be_as_it_was_signed(Service service) {
        var key = origin.text("auditor", "/" + service.shortName() + "/v1/log/key")
                .strip();
        var auditor = new Auditor(candour, origin);
        var bundle = folder.resolve("audit-" + service.shortName());
        assertThat(auditor.export(service, bundle)).extracting(Said::exitCode).isEqualTo(0);
        assertThat(auditor.verify(bundle, key)).extracting(Said::exitCode).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void each_read_model_is_what_a_replay_of_the_exported_log_makes_of_it(Service service) {
        var auditor = new Auditor(candour, origin);
        var bundle = folder.resolve("replay-" + service.shortName());
        assertThat(auditor.export(service, bundle)).extracting(Said::exitCode).isEqualTo(0);
        var replayed = auditor.replay(bundle, service);
        assertThat(replayed.exitCode()).as(replayed.words()).isZero();
        var shown = new ArrayList<String>();
        origin.get("auditor", "/" + service.shortName() + "/v1/log/models")
                .body()
                .forEach(model -> shown.add(model.path("name").asText() + " at leaf "));
        assertThat(replayed.words()).contains(shown).contains("in " + shown.size() + " read models");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_row_changed_in_the_database_is_found_by_a_replay(Service service) throws Exception {
        var auditor = new Auditor(candour, origin);
        var bundle = folder.resolve("doctored-" + service.shortName());
        assertThat(auditor.export(service, bundle)).extracting(Said::exitCode).isEqualTo(0);
        String model;
        try (var doctored = Doctored.in(candour, system.data(), service)) {
            model = doctored.model();
            var found = auditor.replay(bundle, service);
            assertThat(found.exitCode()).as(found.words()).isEqualTo(2);
            assertThat(found.words().lines().filter(line -> line.contains("DIFFERENT")))
                    .singleElement()
                    .asString()
                    .startsWith(model + " at leaf ");
        }
        var mended = auditor.replay(bundle, service, model);
        assertThat(mended.exitCode()).as(mended.words()).isZero();
    }

    @Override
    Origin origin() {
        return origin;
    }

    @Override
    String review(String service) {
        return "/" + service + "/v1/reviews/" + told.telling().kept("review");
    }

    private String review() {
        return review("review");
    }

    private Map<String, List<String>> byKind(String person, String path, String query) {
        var states = new TreeMap<String, List<String>>();
        StreamSupport.stream(
                        origin.get(person, path + query).body().path("items").spliterator(), false)
                .forEach(duty -> states.computeIfAbsent(duty.path("kind").asText(), _ -> new ArrayList<>())
                        .add(duty.path("state").asText(duty.path("standing").asText())));
        states.values().forEach(java.util.Collections::sort);
        return states;
    }
}
