package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the same questions answer as of the story's days, each service its own (R19); who may see what is of today (R20). */
abstract class AsOfEachDay {

    abstract Origin origin();

    /** The review in a service's API. */
    abstract String review(String service);

    @ParameterizedTest
    @CsvSource({
        "2025-02-20T12:00:00Z, 404, 404, 0",
        "2025-03-31T12:00:00Z, 200, COMMISSIONED, 0",
        "2025-06-30T12:00:00Z, 200, PAUSED, 1",
        "2025-08-10T12:00:00Z, 200, COMMISSIONED, 1"
    })
    void the_review_stood_otherwise_as_of_each_day(Instant asOf, int status, String standing, int pauses) {
        var reply = asOf(review("review"), asOf);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("status")).isEqualTo(standing);
        assertThat(reply.body().path("pauses").size()).isEqualTo(pauses);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31T12:00:00Z, COMMISSIONED",
        "2025-05-01T12:00:00Z, GATHERING",
        "2025-08-20T12:00:00Z, LEARNING",
        "2025-09-02T12:00:00Z, REPORTING",
        "2025-09-16T12:00:00Z, PRESENTED",
        "2025-10-07T12:00:00Z, SIGNED_OFF",
        "2025-10-28T12:00:00Z, PUBLICATION",
        "2025-11-11T12:00:00Z, DISSEMINATION",
        "2025-11-25T12:00:00Z, CLOSED"
    })
    void the_review_had_come_to_another_stage_as_of_each_day(Instant asOf, String stage) {
        assertThat(asOf(review("review"), asOf).text("stage")).isEqualTo(stage);
    }

    @Test
    void the_days_of_a_timetable_are_counted_up_to_the_day_asked_for() {
        var timetable = review("review") + "/timetable";
        var march = asOf(timetable, Instant.parse("2025-03-31T12:00:00Z")).body();
        var june = asOf(timetable, Instant.parse("2025-06-30T12:00:00Z")).body();
        assertThat(june.path("daysSinceDecision").asLong()
                        - march.path("daysSinceDecision").asLong())
                .isEqualTo(91);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-18T12:00:00Z, UNKNOWN, 0",
        "2025-03-21T12:00:00Z, CLOSED, 0",
        "2025-03-25T12:00:00Z, CLOSED, 1",
        "2025-04-02T12:00:00Z, OPEN, 6"
    })
    void the_police_gate_stood_otherwise_and_fewer_were_spoken_to_as_of_each_day(
            Instant asOf, String gate, int contacts) {
        var family = review("family");
        assertThat(asOf(family + "/police-liaison", asOf).text("standing")).isEqualTo(gate);
        assertThat(asOf(family + "/contacts", asOf).body().path("items")).hasSize(contacts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01T12:00:00Z, ''",
        "2025-05-13T12:00:00Z, ISSUED",
        "2025-05-27T12:00:00Z, STALE",
        "2025-05-29T12:00:00Z, SUPERSEDED ISSUED",
        "2025-09-11T12:00:00Z, SUPERSEDED SUPERSEDED ISSUED"
    })
    void other_merges_were_issued_as_of_each_day(Instant asOf, String states) {
        var merges = asOf(review("chronology") + "/merged-chronologies", asOf);
        assertThat(String.join(" ", merges.body().path("items").findValuesAsText("state")))
                .isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-02T12:00:00Z, '', false, CURRENT",
        "2025-09-09T12:00:00Z, '', false, STALE",
        "2025-09-16T12:00:00Z, COMMITTEE, false, CURRENT",
        "2025-09-30T12:00:00Z, OWNING_BODY, false, CURRENT",
        "2025-10-07T12:00:00Z, '', true, CURRENT"
    })
    void the_report_had_come_otherwise_far_and_its_evidence_stood_otherwise_as_of_each_day(
            Instant asOf, String next, boolean signed, String citation) {
        var reporting = review("reporting");
        var track = asOf(reporting + "/sign-off", asOf);
        assertThat(track.body().path("next").asText("").replace("null", "")).isEqualTo(next);
        assertThat(track.body().path("signedOff").asBoolean()).isEqualTo(signed);
        assertThat(asOf(reporting + "/findings", asOf)
                        .body()
                        .at("/items/0/citations/0/state")
                        .asText())
                .isEqualTo(citation);
    }

    @Test
    void words_that_were_taken_back_are_not_read_as_of_a_day_before_either() {
        var version = asOf(review("reporting") + "/report/versions/1", Instant.parse("2025-09-11T12:00:00Z"));
        assertThat(version.status()).isEqualTo(200);
        assertThat(version.body().findValuesAsText("withheld")).containsExactly("WITHDRAWN");
    }

    private Reply asOf(String path, Instant asOf) {
        return origin().get("chair", path + "?asOf=" + asOf);
    }
}
