package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A local child safeguarding practice review in England, from the serious incident to the signatures of sub-group and
 * executive. Its days lie around 5 August and 2 December, which are holidays in Scotland only.
 */
@Order(2)
class EnglishStoryTest extends Tale {
    private static final LocalDate NOTIFIED = LocalDate.of(2024, 7, 19);
    private static final LocalDate RAPID_REVIEW = LocalDate.of(2024, 7, 31);
    private static final LocalDate DECIDED = LocalDate.of(2024, 8, 1);
    private static final LocalDate FORMED = LocalDate.of(2024, 8, 6);
    private static final LocalDate GATHERING = LocalDate.of(2024, 9, 2);
    private static final LocalDate PAUSED = LocalDate.of(2024, 11, 29);
    private static final LocalDate RESUMED = LocalDate.of(2024, 12, 10);
    private static final LocalDate PRESENTED = LocalDate.of(2024, 12, 16);
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 18);

    private Opening opening;
    private String committee;
    private String notification;
    private String id;
    private String review;
    private String family;
    private String reporting;
    private String relative;

    @Override
    String name() {
        return "english";
    }

    @Override
    LocalDate firstDay() {
        return NOTIFIED;
    }

    @Test
    @DisplayName("S003-14, X-10, R11: a review in England runs by England's guidance, words and calendar alone")
    void a_review_in_england_runs_by_englands_guidance_words_and_calendar_alone() {
        aPartnershipInEnglandHasASubGroup();
        aSeriousIncidentIsNotifiedAndTheRapidReviewIsDueInFifteenWorkingDays();
        theRapidReviewRecommendsAReview();
        theSubGroupCommissionsItAndNobodyOwesWhatScotlandWouldAskFor();
        aPanelIsFormedAndTheFamilyIsTold();
        theReviewIsSetUpAndGathers();
        itRestsAndGoesOn();
        theReportIsWritten();
        subGroupAndExecutiveSignIt();
        itsWordsAreThoseOfEngland();
        noScottishWordWasEverAnswered();
        noProblemCitesScotlandsGuidance();
        everyDayIsCountedByEnglandsCalendar();
    }

    private void aPartnershipInEnglandHasASubGroup() {
        cast.operator.does(
                "register the partnership",
                "/review/v1/organisations",
                Map.of(
                        "code",
                        "ORG-PARTNERS",
                        "kind",
                        "COMMITTEE",
                        "area",
                        "EASTSHIRE",
                        "label",
                        "Eastshire partners"));
        committee = cast.operator
                .does(
                        "establish the sub-group",
                        "/review/v1/committees",
                        Map.of("organisation", "ORG-PARTNERS", "area", "EASTSHIRE", "profile", "eng-lcspr"))
                .id();
        actsFor(cast.leadOfficer, "LEAD_OFFICER");
        actsFor(cast.committeeChair, "COMMITTEE");
        actsFor(cast.owningBody, "OWNING_BODY");
    }

    private void actsFor(Person who, String role) {
        cast.operator.sets(
                role + " of the partnership",
                "/review/v1/committees/" + committee + "/people/" + who.reference() + "/" + role,
                Map.of());
    }

    private void aSeriousIncidentIsNotifiedAndTheRapidReviewIsDueInFifteenWorkingDays() {
        opening = new Opening(cast, committee, List.of("ABUSE_OR_NEGLECT_KNOWN_OR_SUSPECTED", "SERIOUSLY_HARMED"));
        notification = opening.notified(NOTIFIED);
        assertThat(cast.leadOfficer
                        .sees("COMPLETE_PRE_DECISION_STEP", "OPEN", notification + "/duties")
                        .dueOn())
                .as("not the 12th, as where the 5th is a holiday")
                .isEqualTo("2024-08-09");
    }

    private void theRapidReviewRecommendsAReview() {
        on(RAPID_REVIEW);
        opening.recommended(notification, RAPID_REVIEW, true);
        cast.leadOfficer.sees("COMPLETE_PRE_DECISION_STEP", "DISCHARGED", notification + "/duties");
    }

    private void theSubGroupCommissionsItAndNobodyOwesWhatScotlandWouldAskFor() {
        on(DECIDED);
        id = opening.commissioned(notification, opening.met(DECIDED).id(), DECIDED);
        review = "/review/v1/reviews/" + id;
        family = "/family/v1/reviews/" + id;
        reporting = "/reporting/v1/reviews/" + id;
        assertThat(cast.leadOfficer
                        .sees("NOTIFY_REGULATOR", "OPEN", review + "/duties")
                        .dueOn())
                .isEqualTo("2024-08-08");
        cast.leadOfficer.sees("RESPOND_TO_NOTIFIER", "OPEN", notification + "/duties");
        cast.leadOfficer.sees("SET_UP_TEAM", "OPEN", review + "/duties");
        cast.leadOfficer.sees("ENQUIRE_PARALLEL_PROCESSES", "OPEN", review + "/duties");
        assertThat(Duty.on(cast.leadOfficer.sees(review + "/duties")))
                .extracting(Duty::kind)
                .doesNotContain("INFORM_OWNING_BODY");
        var commissioned = cast.leadOfficer.sees(review);
        assertThat(commissioned.text("humanReference")).startsWith("LCSPR ");
        assertThat(commissioned.text("targetTo")).isEqualTo("2025-02-01");
        cast.leadOfficer.does(
                "answer the notifier",
                notification + "/response",
                Map.of("text", "There will be a review.", "on", DECIDED.toString()));
        cast.leadOfficer.does("close the notification", notification + "/closure", Map.of());
    }

    private void aPanelIsFormedAndTheFamilyIsTold() {
        on(FORMED);
        opening.team(id, FORMED);
        cast.leadOfficer.sees("SET_UP_TEAM", "DISCHARGED", review + "/duties");
        relative = opening.relative(id, "PARENT", FORMED);
        cast.chair.isRefused(
                "STRATEGY_SAYS_WHO_INFORMS",
                "agree how the family is involved before anybody is to inform them",
                family + "/strategy/agreement",
                Map.of("agreedWith", List.of(cast.reviewer.reference()), "agreedOn", FORMED.toString()));
        cast.chair.sets(
                "the chair informs the family",
                family + "/strategy/informer",
                Map.of("personRef", cast.chair.reference(), "on", FORMED.toString()));
        cast.chair.does(
                "agree how the family is involved",
                family + "/strategy/agreement",
                Map.of("agreedWith", List.of(cast.reviewer.reference()), "agreedOn", FORMED.toString()));
    }

    private void theReviewIsSetUpAndGathers() {
        cast.chair.does(
                "ask what runs beside it",
                review + "/parallel-processes/enquiries",
                Map.of("askedOf", "PROSECUTOR", "answer", "Nothing is planned.", "madeOn", FORMED.toString()));
        cast.leadOfficer.sees("ENQUIRE_PARALLEL_PROCESSES", "DISCHARGED", review + "/duties");
        goesTo("SETUP", Map.of("to", "SETUP"));
        cast.chair.sets(
                "choose a method",
                review + "/course/method",
                Map.of("method", "SYSTEMS", "systemicBy", "It asks why it made sense at the time."));
        cast.chair.does(
                "nothing runs beside it",
                review + "/course/setup-tasks/PARALLEL_PROCESS_MEETING/not-applicable",
                Map.of("reason", "There are no proceedings."));
        on(GATHERING);
        goesTo("GATHERING", Map.of("to", "GATHERING"));
        goesTo("LEARNING", Map.of("to", "LEARNING", "reason", "The records were read in one room."));
    }

    /** Once nothing stands against it: the review has to hear that the family's involvement is agreed. */
    private void goesTo(String stage, Map<String, String> body) {
        if (!body.containsKey("reason")) {
            cast.chair.sees(review + "/course", reply -> reply.first("actions", "name", "advance")
                    .path("allowed")
                    .asBoolean());
        }
        cast.chair.does("go on to " + stage, review + "/course/stages", body);
        cast.chair.sees(review, reply -> reply.text("stage").equals(stage));
    }

    private void itRestsAndGoesOn() {
        on(PAUSED);
        cast.chair.isRefused(
                "PAUSE_NEEDS_AN_EXPECTED_END",
                "let it rest for nobody knows how long",
                review + "/pause",
                Map.of("reasonCode", "OTHER", "reason", "Witnesses are heard."));
        cast.chair.does(
                "let it rest",
                review + "/pause",
                Map.of("reasonCode", "OTHER", "reason", "Witnesses are heard.", "expectedUntil", RESUMED.toString()));
        var owed = cast.chair.sees("PAUSE_NOTICE", "DUE", family + "/duties");
        assertThat(owed.dueOn())
                .as("not the 9th, as where the 2nd is a holiday")
                .isEqualTo("2024-12-06");
        cast.chair.does(
                "tell the relative that it rests",
                family + "/contacts",
                Opening.call(relative, PAUSED, "Told until when, and why.", owed.id()));
        on(RESUMED);
        cast.chair.sees(review, reply -> reply.text("status").equals("PAUSED"));
        cast.chair.doesUpon(review, "it goes on", review + "/resumption", Map.of());
        cast.chair.sees("RESUME_NOTICE", "DUE", family + "/duties");
        cast.chair.sees(review, reply -> reply.text("status").equals("COMMISSIONED"));
    }

    private void theReportIsWritten() {
        goesTo("REPORTING", Map.of("to", "REPORTING"));
        cast.reviewer.does("begin the report", reporting + "/report/versions", Map.of("on", RESUMED.toString()));
        cast.reviewer.sets("the terms stand in it", reporting + "/report/terms-of-reference", Map.of("version", 1));
        var section = cast.reviewer
                .does(
                        "a section of it",
                        reporting + "/report/sections",
                        Map.of("kind", "LEARNING", "personalData", false))
                .id();
        cast.reviewer.does(
                "a statement in it",
                reporting + "/report/sections/" + section + "/statements",
                Map.of("kind", "FACT", "source", "RECORDS-1", "text", "Each agency knew a part of it."));
    }

    private void subGroupAndExecutiveSignIt() {
        on(PRESENTED);
        cast.chair.does(
                "present the report",
                reporting + "/sign-off/presentation",
                Map.of(
                        "version", 1,
                        "presenters", List.of(cast.reviewer.reference()),
                        "on", PRESENTED.toString()));
        var digest = cast.chair
                .sees(reporting + "/sign-off", reply -> !reply.text("digest").isEmpty())
                .text("digest");
        cast.chair.sees(review, reply -> reply.text("stage").equals("PRESENTED"));
        on(SIGNED);
        cast.owningBody.isRefused(
                "CHAIN_GOES_IN_ORDER",
                "the executive signs before the sub-group has seen it",
                reporting + "/sign-off/decisions",
                signature("OWNING_BODY", "SIGNED", digest));
        cast.committeeChair.does(
                "the sub-group has considered it",
                reporting + "/sign-off/decisions",
                signature("COMMITTEE", "CONSIDERED", digest));
        cast.owningBody.does(
                "the executive signs it",
                reporting + "/sign-off/decisions",
                signature("OWNING_BODY", "SIGNED", digest));
        cast.chair.sees(
                reporting + "/sign-off", reply -> reply.body().path("signedOff").asBoolean());
        cast.chair.sees(review, reply -> reply.text("stage").equals("SIGNED_OFF"));
    }

    private static Map<String, Object> signature(String body, String outcome, String digest) {
        return Map.of(
                "body", body,
                "outcome", outcome,
                "digest", digest,
                "decidedBy", Words.decidedBy(body, "ORG-PARTNERS", SIGNED, Words.minute("minute of " + SIGNED)));
    }

    private void itsWordsAreThoseOfEngland() {
        var profile = cast.chair.sees("/review/v1/profiles/eng-lcspr");
        assertThat(profile.text("labels.COMMITTEE")).isEqualTo("Practice Review Sub-Group");
        assertThat(profile.text("labels.OWNING_BODY")).isEqualTo("Executive Members");
        assertThat(profile.text("labels.PRE_DECISION")).isEqualTo("rapid review");
        for (var page : List.of("/team", "/timetable", "/course", "/terms-of-reference", "/parallel-processes")) {
            cast.chair.sees(review + page);
        }
        cast.leadOfficer.sees("/review/v1/committees/" + committee + "/reviews");
        cast.leadOfficer.sees("/review/v1/committees/" + committee + "/notifications");
        cast.chair.sees(reporting + "/report/versions/1");
    }

    private void noScottishWordWasEverAnswered() {
        assertThat(heard).hasSizeGreaterThan(60).allSatisfy(ScottishWords::areNotIn);
        assertThat(ScottishWords.in("duty of the Care Inspectorate"))
                .as("they would be found")
                .isNotEmpty();
    }

    private void noProblemCitesScotlandsGuidance() {
        var problems = heard.stream().filter(reply -> !reply.rule().isEmpty()).toList();
        assertThat(problems)
                .extracting(Reply::rule)
                .contains("STRATEGY_SAYS_WHO_INFORMS", "PAUSE_NEEDS_AN_EXPECTED_END");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.text("source"))
                .as(problem::toString)
                .doesNotContainPattern("Annex \\d|Section 4|[Pp]rocess map|Review Team|^Managing emerging"));
        assertThat(problems)
                .filteredOn(problem -> problem.rule().equals("STRATEGY_SAYS_WHO_INFORMS"))
                .extracting(problem -> problem.text("ledger"))
                .containsOnly("S001-11");
    }

    private void everyDayIsCountedByEnglandsCalendar() {
        var days = EnglishDays.promisedBy(cast.chair.sees("/review/v1/profiles/eng-lcspr"));
        var duties = heard.stream().flatMap(Duty::on).filter(Duty::isOne).toList();
        assertThat(duties).allSatisfy(days::isDueInTime);
        assertThat(duties)
                .extracting(Duty::kind)
                .contains(
                        "COMPLETE_PRE_DECISION_STEP",
                        "NOTIFY_REGULATOR",
                        "RESPOND_TO_NOTIFIER",
                        "SET_UP_TEAM",
                        "ENQUIRE_PARALLEL_PROCESSES",
                        "FIRST_INFORM",
                        "PAUSE_NOTICE",
                        "RESUME_NOTICE");
    }
}
