package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What was recorded about another review: others have built on it in the meantime, in this service and the next. */
@Order(5)
class MistakenStoryTest extends Tale {
    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 20);
    private static final LocalDate RECORDED = LocalDate.of(2025, 1, 21);
    private static final LocalDate CALLED = LocalDate.of(2025, 1, 22);
    private static final LocalDate NOTICED = LocalDate.of(2025, 1, 23);

    private Opening opening;
    private Reply meeting;
    private String id;
    private String review;
    private String family;
    private String relative;
    private String process;

    @Override
    String name() {
        return "mistaken";
    }

    @Override
    LocalDate firstDay() {
        return DECIDED;
    }

    @Test
    @DisplayName("X-13, R3, R4, S000-29: what was recorded in error no longer holds, and what was built on it comes to"
            + " light")
    void what_was_recorded_in_error_no_longer_holds_and_what_was_built_on_it_comes_to_light() {
        aReviewIsCommissioned();
        anInvestigationIsRecordedThatIsAnotherReviews();
        contactWaitsForThePoliceAndTheReviewRests();
        aCallIsMadeAllTheSameAndIsKeptAsABreach();
        theInvestigationIsTakenBack();
        contactIsFreeAgainAndTheReviewCanGoOn();
        theDayBeforeItIsStillKnownAsItWasThen();
        theMeetingWasAnotherCommitteesAndTheDecisionHasToBeLookedAt();
    }

    private void aReviewIsCommissioned() {
        opening = new Opening(cast, glenshire(), List.of("SIGNIFICANTLY_HARMED"));
        var notification = opening.notified(DECIDED);
        opening.recommended(notification, DECIDED, true);
        meeting = opening.met(DECIDED);
        id = opening.commissioned(notification, meeting.id(), DECIDED);
        review = "/review/v1/reviews/" + id;
        family = "/family/v1/reviews/" + id;
        opening.team(id, DECIDED);
        relative = opening.relative(id, "PARENT", DECIDED);
        cast.chair.sets(
                "the chair informs the family",
                family + "/strategy/informer",
                Map.of("personRef", cast.chair.reference(), "on", DECIDED.toString()));
    }

    private void anInvestigationIsRecordedThatIsAnotherReviews() {
        on(RECORDED);
        process = cast.chair
                .does(
                        "record an investigation",
                        review + "/parallel-processes",
                        Map.of(
                                "kind", "CRIMINAL_INVESTIGATION",
                                "liveFrom", RECORDED.toString(),
                                "saidBy",
                                        Words.decidedBy(
                                                "SENIOR_INVESTIGATING_OFFICER",
                                                "ORG-POLICE",
                                                RECORDED,
                                                Words.callNote("call of " + RECORDED))))
                .id();
    }

    private void contactWaitsForThePoliceAndTheReviewRests() {
        cast.chair.sees(
                family + "/police-liaison", reply -> reply.text("standing").equals("UNKNOWN"));
        cast.chair.sees("ASK_POLICE", "DUE", family + "/duties");
        cast.chair.isRefused("POLICE_ARE_ASKED_FIRST", "plan a visit", family + "/contacts/plans", visit());
        cast.chair.does(
                "let the review rest because of it",
                review + "/pause",
                Map.of(
                        "reasonCode", "PARALLEL_PROCESS",
                        "reason", "Interviews come first.",
                        "becauseOf", process,
                        "expectedUntil", "2025-03-03"));
        cast.chair.sees("PAUSE_NOTICE", "WAITING_POLICE", family + "/duties");
    }

    private Map<String, Object> visit() {
        return Map.of(
                "memberIds",
                List.of(relative),
                "channel",
                "IN_PERSON",
                "plannedFor",
                NOTICED.plusDays(7).toString(),
                "intention",
                "Say how things stand.");
    }

    private void aCallIsMadeAllTheSameAndIsKeptAsABreach() {
        on(CALLED);
        var made = cast.chair.does(
                "call the relative all the same",
                family + "/contacts",
                Opening.call(relative, CALLED, "They rang, and were told that the review rests."));
        cast.chair.sees("LOOK_AT_BREACH", "DUE", family + "/duties");
        assertThat(cast.chair.sees(family + "/contacts/" + made.id()).text("breached"))
                .isNotEmpty();
    }

    private void theInvestigationIsTakenBack() {
        on(NOTICED);
        var recorded = cast.chair
                .sees(review + "/parallel-processes")
                .first("items", "id", process)
                .path("recordedBy")
                .asText();
        cast.chair.does(
                "it was another review's investigation",
                review + "/parallel-processes/recorded-in-error",
                Map.of("eventId", recorded, "reason", "The officer spoke of another child."));
        cast.chair.sees(
                review + "/parallel-processes",
                reply -> reply.body().path("items").isEmpty());
    }

    private void contactIsFreeAgainAndTheReviewCanGoOn() {
        cast.chair.sees(
                family + "/police-liaison", reply -> reply.text("standing").equals("OPEN"));
        cast.chair.sees("PAUSE_NOTICE", "DUE", family + "/duties");
        cast.chair.does("plan the visit", family + "/contacts/plans", visit());
        cast.chair.doesUpon(review, "go on", review + "/resumption", Map.of());
        cast.chair.sees(review, reply -> reply.text("status").equals("COMMISSIONED"));
    }

    private void theDayBeforeItIsStillKnownAsItWasThen() {
        var then = "?asOf=" + Instant.parse("2025-01-22T18:00:00Z");
        assertThat(cast.chair.sees(family + "/police-liaison" + then).text("standing"))
                .isEqualTo("UNKNOWN");
        assertThat(cast.chair.sees(review + "/parallel-processes" + then).body().path("items"))
                .hasSize(1);
        assertThat(cast.chair.sees(review + then).text("status")).isEqualTo("PAUSED");
    }

    private void theMeetingWasAnotherCommitteesAndTheDecisionHasToBeLookedAt() {
        cast.leadOfficer.does(
                "the meeting was another committee's",
                "/review/v1/committees/" + glenshire() + "/meetings/" + meeting.id() + "/recorded-in-error",
                Map.of(
                        "eventId",
                        meeting.body().at("/events/0").asText(),
                        "reason",
                        "The minute is of the committee next door."));
        cast.chair.sees("LOOK_AT_DECISION", "OPEN", review + "/duties");
        assertThat(cast.chair.sees(review).text("status"))
                .as("it goes on until the chair has looked")
                .isEqualTo("COMMISSIONED");
    }
}
