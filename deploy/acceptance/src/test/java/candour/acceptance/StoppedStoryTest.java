package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The committee stops a review: all four services know, the family is told, and nothing new is written. */
@Order(4)
class StoppedStoryTest extends Tale {
    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 13);
    private static final LocalDate STOPPED = LocalDate.of(2025, 1, 16);
    private static final LocalDate TOLD = LocalDate.of(2025, 1, 17);

    private String id;
    private String review;
    private String family;
    private String chronology;
    private String reporting;
    private String relative;

    @Override
    String name() {
        return "stopped";
    }

    @Override
    LocalDate firstDay() {
        return DECIDED;
    }

    @Test
    @DisplayName("S002-092, S000-26: a review is stopped, and nothing is written afterwards")
    void a_review_is_stopped_and_nothing_is_written_afterwards() {
        aReviewIsUnderWayInAllFourServices();
        theCommitteeStopsIt();
        theRegulatorAndTheFamilyAreToBeTold();
        allFourServicesKnow();
        nothingNewIsWrittenAnywhere();
        whatHappensIsStillRecordedAndWhatWasLearntCanBeRead();
    }

    private void aReviewIsUnderWayInAllFourServices() {
        var opening = new Opening(cast, glenshire(), List.of("SIGNIFICANTLY_HARMED"));
        id = opening.commissionedAtOnce(DECIDED);
        review = "/review/v1/reviews/" + id;
        family = "/family/v1/reviews/" + id;
        chronology = "/chronology/v1/reviews/" + id;
        reporting = "/reporting/v1/reviews/" + id;
        opening.team(id, DECIDED);
        relative = opening.relative(id, "PARENT", DECIDED);
        cast.chair.does("ask the police", chronology + "/chronologies/ORG-POLICE/request", asked());
        cast.reviewer.does("begin the report", reporting + "/report/versions", Map.of("on", DECIDED.toString()));
        cast.reviewer.does("a section of it", reporting + "/report/sections", section());
    }

    private static Map<String, Object> asked() {
        return Map.of("dueOn", STOPPED.plusDays(14).toString());
    }

    private static Map<String, Object> section() {
        return Map.of("kind", "CIRCUMSTANCES", "personalData", false);
    }

    private void theCommitteeStopsIt() {
        on(STOPPED);
        cast.leadOfficer.isRefused(
                "STOPPING_NEEDS_A_REASON",
                "stop it without a word",
                review + "/stop",
                Map.of("decidedBy", Words.byCommittee(STOPPED)));
        cast.leadOfficer.does(
                "the committee stops the review",
                review + "/stop",
                Map.of("decidedBy", Words.byCommittee(STOPPED), "reason", "An inquiry in public covers all of it."));
    }

    private void theRegulatorAndTheFamilyAreToBeTold() {
        cast.leadOfficer.sees("NOTIFY_REGULATOR_OF_STOP", "OPEN", review + "/duties");
        assertThat(cast.chair.sees("STOP_NOTICE", "DUE", family + "/duties").dueOn())
                .as("five working days")
                .isEqualTo("2025-01-23");
    }

    private void allFourServicesKnow() {
        cast.chair.sees(review, reply -> reply.text("status").equals("STOPPED"));
        cast.chair.sees(chronology + "/chronology-scope", reply -> reply.text("standing")
                .equals("STOPPED"));
        cast.reviewer.sees(reporting + "/report/versions/1", reply -> reply.first("actions", "name", "add-section")
                .path("rule")
                .asText()
                .equals("STOPPED_REVIEW_IS_NOT_WRITTEN_ON"));
    }

    private void nothingNewIsWrittenAnywhere() {
        var before = Written.about(origin(), id);
        cast.chair.isRefused(
                "REVIEW_IS_STOPPED", "go on to the next stage", review + "/course/stages", Map.of("to", "SETUP"));
        cast.chair.isRefused(
                "REVIEW_IS_STOPPED",
                "let it rest",
                review + "/pause",
                Map.of("reasonCode", "OTHER", "reason", "To think.", "expectedUntil", "2025-03-01"));
        cast.chair.isRefused(
                "REVIEW_WAS_STOPPED",
                "ask the hospitals",
                chronology + "/chronologies/ORG-HEALTH-ACUTE/request",
                asked());
        cast.reviewer.isRefused(
                "STOPPED_REVIEW_IS_NOT_WRITTEN_ON", "one section more", reporting + "/report/sections", section());
        cast.chair.isRefused(
                "REVIEW_GOES_ON",
                "present the report",
                reporting + "/sign-off/presentation",
                Map.of("version", 1, "presenters", List.of(cast.reviewer.reference())));
        assertThat(Written.about(origin(), id)).isEqualTo(before).containsOnlyKeys(Service.values());
    }

    /** R1: facts are never refused. */
    private void whatHappensIsStillRecordedAndWhatWasLearntCanBeRead() {
        on(TOLD);
        var owed = cast.chair.sees("STOP_NOTICE", "DUE", family + "/duties");
        cast.chair.does(
                "tell the relative that it was stopped",
                family + "/contacts",
                Opening.call(relative, TOLD, "Told why, and what will be looked at instead.", owed.id()));
        cast.chair.sees("STOP_NOTICE", "DISCHARGED", family + "/duties");
        assertThat(cast.reviewer.sees(reporting + "/report/versions/1").body().path("sections"))
                .hasSize(1);
    }
}
