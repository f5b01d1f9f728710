package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A Scottish review that takes longer than its window, with a pause that the window does not wait for. */
@Order(1)
class DelayedStoryTest extends Tale {
    private static final LocalDate DECIDED = LocalDate.of(2023, 9, 11);
    private static final LocalDate PAUSED = LocalDate.of(2023, 12, 1);
    private static final LocalDate RESUMED = LocalDate.of(2024, 2, 1);
    private static final LocalDate REPORTED = LocalDate.of(2024, 5, 21);
    private static final LocalDate REVISED_END = LocalDate.of(2024, 9, 30);
    private static final LocalDate TOLD = LocalDate.of(2024, 5, 23);
    private static final LocalDate WINDOW_IS_OVER = LocalDate.of(2024, 7, 1);

    private Opening opening;
    private String review;
    private String timetable;
    private String family;
    private String relative;

    @Override
    String name() {
        return "delayed";
    }

    @Override
    LocalDate firstDay() {
        return DECIDED;
    }

    @Test
    @DisplayName("S002-045, 089, 091, 105 to 107; S000-26: a review is delayed, and everybody is told")
    void a_review_is_delayed_and_everybody_is_told() {
        aReviewBeginsWithAWindowOfSixToNineMonths();
        itIsPausedForTwoMonthsAndTheWindowStaysWhereItWas();
        aPlanBeyondTheWindowWaitsForADelayReport();
        theDelayIsReportedAndBecomesADutyToCommitteeOwningBodyAndFamily();
        eachOfThemIsTold();
        thePlanMayNowEndLater();
        bothReadingsOfTheTimeAreShownOnceTheWindowIsOver();
        aSecondDelaySaysWhatItMeansForFamilyAndStaff();
    }

    private void aReviewBeginsWithAWindowOfSixToNineMonths() {
        opening = new Opening(cast, glenshire(), List.of("SIGNIFICANTLY_HARMED"));
        var id = opening.commissionedAtOnce(DECIDED);
        review = "/review/v1/reviews/" + id;
        timetable = review + "/timetable";
        family = "/family/v1/reviews/" + id;
        opening.team(id, DECIDED);
        relative = opening.relative(id, "PARENT", DECIDED);
        cast.chair.sets(
                "plan the review",
                timetable,
                Map.of("end", "2024-05-31", "milestones", Map.of("DRAFT_REPORT", "2024-04-30")));
        var planned =
                cast.chair.sees(timetable, reply -> !reply.body().path("plans").isEmpty());
        assertThat(planned.text("targetFrom")).isEqualTo("2024-03-11");
        assertThat(planned.text("targetTo")).isEqualTo("2024-06-11");
    }

    private void itIsPausedForTwoMonthsAndTheWindowStaysWhereItWas() {
        on(PAUSED);
        cast.chair.does(
                "pause while a trial is heard",
                review + "/pause",
                Map.of("reasonCode", "OTHER", "reason", "A trial is heard.", "expectedUntil", RESUMED.toString()));
        cast.chair.sees("PAUSE_NOTICE", "DUE", family + "/duties");
        on(RESUMED);
        cast.chair.sees(review, reply -> reply.text("status").equals("PAUSED"));
        cast.chair.doesUpon(review, "go on", review + "/resumption", Map.of());
        cast.chair.sees(review, reply -> reply.text("status").equals("COMMISSIONED"));
        assertThat(cast.chair.sees(timetable).text("targetTo")).isEqualTo("2024-06-11");
    }

    private void aPlanBeyondTheWindowWaitsForADelayReport() {
        on(REPORTED);
        cast.chair.isRefused(
                "LONGER_THAN_THE_WINDOW_NEEDS_A_DELAY_REPORT",
                "plan beyond the window without a word",
                "PUT",
                timetable,
                later());
    }

    private static Map<String, Object> later() {
        return Map.of("end", REVISED_END.toString(), "reason", "Two agencies were late after the pause.");
    }

    private void theDelayIsReportedAndBecomesADutyToCommitteeOwningBodyAndFamily() {
        cast.chair.does(
                "report the delay",
                timetable + "/delays",
                Map.of(
                        "reason", "Two agencies were late after the pause.",
                        "revisedEnd", REVISED_END.toString(),
                        "reportedOn", REPORTED.toString()));
        for (var kind : List.of("INFORM_COMMITTEE_OF_DELAY", "INFORM_OWNING_BODY_OF_DELAY")) {
            assertThat(cast.leadOfficer.sees(kind, "OPEN", review + "/duties").dueOn())
                    .as("five working days with a bank holiday in May")
                    .isEqualTo("2024-05-29");
        }
        assertThat(cast.chair.sees("DELAY_NOTICE", "DUE", family + "/duties").dueOn())
                .isEqualTo("2024-05-29");
    }

    private void eachOfThemIsTold() {
        on(TOLD);
        for (var kind : List.of("INFORM_COMMITTEE_OF_DELAY", "INFORM_OWNING_BODY_OF_DELAY")) {
            var duty = cast.leadOfficer.sees(kind, "OPEN", review + "/duties");
            cast.leadOfficer.does(
                    kind + " is done",
                    review + "/duties/" + duty.id() + "/discharge",
                    Map.of(
                            "dischargedOn",
                            TOLD.toString(),
                            "evidence",
                            Map.of("kind", "LETTER", "reference", "letter of " + TOLD)));
            cast.leadOfficer.sees(kind, "DISCHARGED", review + "/duties");
        }
        var owed = cast.chair.sees("DELAY_NOTICE", "DUE", family + "/duties");
        cast.chair.does(
                "tell the relative of the delay",
                family + "/contacts",
                Opening.call(relative, TOLD, "Told that it takes until the end of September, and why.", owed.id()));
        cast.chair.sees("DELAY_NOTICE", "DISCHARGED", family + "/duties");
    }

    private void thePlanMayNowEndLater() {
        cast.chair.sets("plan beyond the window", timetable, later());
        cast.chair.sees(timetable, reply -> reply.body().path("plans").size() == 2);
    }

    private void bothReadingsOfTheTimeAreShownOnceTheWindowIsOver() {
        on(WINDOW_IS_OVER);
        var now = cast.chair.sees(timetable).body();
        assertThat(now.path("daysSinceDecision").asLong()).isEqualTo(294);
        assertThat(now.path("daysPaused").asLong()).isEqualTo(62);
        assertThat(now.path("daysToWindowEnd").asLong()).isEqualTo(-20);
        assertThat(now.at("/plans/1/end").asText()).isEqualTo("2024-09-30");
        var inJanuary = cast.chair
                .sees(timetable + "?asOf=" + Instant.parse("2024-01-10T12:00:00Z"))
                .body();
        assertThat(inJanuary.path("daysPaused").asLong()).isEqualTo(40);
        assertThat(inJanuary.path("daysToWindowEnd").asLong()).isEqualTo(153);
        assertThat(inJanuary.path("delays")).isEmpty();
    }

    private void aSecondDelaySaysWhatItMeansForFamilyAndStaff() {
        cast.chair.isRefused(
                "FURTHER_DELAY_SAYS_ITS_IMPACT",
                "report a second delay like the first",
                timetable + "/delays",
                Map.of("reason", "The Reviewer was ill.", "revisedEnd", "2024-11-29"));
    }
}
