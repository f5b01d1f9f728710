package candour.chronology.chase;

import static candour.chronology.chase.ChaseDecider.CHASE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.chase.ChaseCommand.EscalateRequest;
import candour.chronology.chase.ChaseCommand.LookAtRequest;
import candour.chronology.chase.ChaseCommand.RecordChase;
import candour.chronology.chase.ChaseEvent.RequestBecameOverdue;
import candour.chronology.chase.ChaseEvent.RequestChased;
import candour.chronology.chase.ChaseEvent.RequestEscalated;
import candour.chronology.chase.ChaseEvent.RequestReminded;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.Kind;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-046, PM-8: what agencies were asked for is followed up")
class ChaseSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID REQUEST = new UUID(7, 9);
    static final UUID PAUSE = new UUID(8, 1);
    static final Code SCHOOL = new Code("ORG-SCHOOL");
    static final LocalDate ASKED = may(4);
    static final LocalDate DUE = may(20);
    static final DocumentRequested requested = new DocumentRequested(
            REQUEST, REVIEW, SCHOOL, Kind.DOCUMENT, null, sealed("attendance policy"), DUE, ASKED);
    static final RequestReminded reminded = new RequestReminded(REQUEST, REVIEW, SCHOOL, DUE, may(15));
    static final RequestBecameOverdue overdue = new RequestBecameOverdue(REQUEST, REVIEW, SCHOOL, DUE, DUE, 0, may(21));
    static final RequestEscalated chair = escalated(Level.CHAIR, 8, 0, null, may(28));

    @Nested
    class Time {
        @Test
        void reminds_five_days_before_and_only_once() {
            given(CHASE, requested).when(look(may(14))).staysQuiet();
            given(CHASE, requested).when(look(may(15))).then(reminded);
            given(CHASE, requested, reminded).when(look(may(16))).staysQuiet();
        }

        @Test
        void does_not_remind_whoever_was_asked_within_those_days() {
            var lately = new DocumentRequested(
                    REQUEST, REVIEW, SCHOOL, Kind.DOCUMENT, null, sealed("attendance policy"), DUE, may(15));
            given(CHASE, lately).when(look(may(16))).staysQuiet();
        }

        @Test
        void notes_that_it_is_overdue_from_the_day_after() {
            given(CHASE, requested, reminded).when(look(DUE)).staysQuiet();
            given(CHASE, requested, reminded).when(look(may(21))).then(overdue);
            given(CHASE, requested, reminded, overdue).when(look(may(22))).staysQuiet();
        }

        @Test
        void takes_it_to_the_chair_after_a_week_and_to_the_committee_two_weeks_later() {
            given(CHASE, requested, overdue).when(look(may(27))).staysQuiet();
            given(CHASE, requested, overdue).when(look(may(28))).then(chair);
            given(CHASE, requested, overdue, chair).when(look(june(11))).staysQuiet();
            var committee = escalated(Level.COMMITTEE, 23, 0, null, june(12));
            given(CHASE, requested, overdue, chair).when(look(june(12))).then(committee);
            given(CHASE, requested, overdue, chair, committee)
                    .when(look(june(30)))
                    .staysQuiet();
        }

        @Test
        void does_nothing_once_it_came() {
            given(CHASE, requested, new DocumentReceived(REQUEST, REVIEW, may(20), null))
                    .when(look(june(30)))
                    .staysQuiet();
        }

        @Test
        void begins_anew_with_another_day_and_forgets_no_chase() {
            var other = new DocumentDueDayChanged(REQUEST, REVIEW, june(20), sealed("holidays"), may(22));
            given(CHASE, requested, overdue, chased(1, may(22)), other)
                    .when(look(june(14)))
                    .staysQuiet();
            given(CHASE, requested, overdue, chased(1, may(22)), other)
                    .when(look(june(21)))
                    .then(new RequestBecameOverdue(REQUEST, REVIEW, SCHOOL, june(20), june(20), 1, june(21)));
        }

        @Test
        @DisplayName("PM-8: while the review is paused no time passes for an agency; what was done stays")
        void stands_still_while_the_review_is_paused() {
            var paused = new PauseLearnt(REVIEW, PAUSE, may(10));
            given(CHASE, requested, paused).when(look(june(30))).staysQuiet();
            var resumed = new ResumptionLearnt(REVIEW, List.of(PAUSE), may(30));
            given(CHASE, requested, paused, resumed).when(look(june(3))).staysQuiet();
            given(CHASE, requested, paused, resumed)
                    .when(look(june(4)))
                    .then(new RequestReminded(REQUEST, REVIEW, SCHOOL, DUE, june(4)));
            given(CHASE, requested, reminded, paused, resumed)
                    .when(look(june(10)))
                    .then(new RequestBecameOverdue(REQUEST, REVIEW, SCHOOL, DUE, june(9), 0, june(10)));
            var later = new PauseLearnt(REVIEW, PAUSE, may(22));
            given(CHASE, requested, overdue, later, resumed).when(look(june(4))).staysQuiet();
            given(CHASE, requested, overdue, later, resumed)
                    .when(look(june(5)))
                    .then(escalated(Level.CHAIR, 16, 0, null, june(5)));
        }
    }

    @Nested
    class Chronologies {
        static final UUID CHRONOLOGY = AgencyChronology.requestId(REVIEW, SCHOOL);
        static final ChronologyRequested asked = new ChronologyRequested(REVIEW, SCHOOL, null, null, DUE, ASKED);

        @Test
        void are_followed_up_like_documents() {
            given(CHASE, asked)
                    .when(new LookAtRequest(CHRONOLOGY, REVIEW, SCHOOL, may(21)))
                    .then(new RequestBecameOverdue(CHRONOLOGY, REVIEW, SCHOOL, DUE, DUE, 0, may(21)));
            given(CHASE, asked, new ChronologySubmitted(REVIEW, SCHOOL, 1, 4, DUE))
                    .when(new LookAtRequest(CHRONOLOGY, REVIEW, SCHOOL, may(21)))
                    .staysQuiet();
        }

        @Test
        void are_owed_again_when_they_were_sent_back() {
            var back = new ChronologyReturned(REVIEW, SCHOOL, 1, sealed("dates"), may(22));
            given(CHASE, asked, new ChronologySubmitted(REVIEW, SCHOOL, 1, 4, DUE), back)
                    .when(new LookAtRequest(CHRONOLOGY, REVIEW, SCHOOL, may(23)))
                    .then(new RequestBecameOverdue(CHRONOLOGY, REVIEW, SCHOOL, DUE, DUE, 0, may(23)));
        }
    }

    @Nested
    class People {
        @Test
        void chase_as_often_as_they_do() {
            given(CHASE, requested, overdue)
                    .when(new RecordChase(REQUEST, REVIEW, SCHOOL, may(22), null))
                    .warned()
                    .then(chased(1, may(22)));
            given(CHASE, requested, overdue, chased(1, may(22)))
                    .when(new RecordChase(REQUEST, REVIEW, SCHOOL, may(22), null))
                    .then(chased(2, may(22)));
        }

        @Test
        void are_told_when_they_chase_early_or_during_a_pause_and_it_is_recorded() {
            given(CHASE, requested)
                    .when(new RecordChase(REQUEST, REVIEW, SCHOOL, DUE, null))
                    .warned(ChaseRule.REQUEST_IS_NOT_LATE)
                    .then(chased(1, DUE));
            given(CHASE, requested, overdue, new PauseLearnt(REVIEW, PAUSE, may(22)))
                    .when(new RecordChase(REQUEST, REVIEW, SCHOOL, may(23), null))
                    .warned(ChaseRule.REVIEW_STANDS_STILL)
                    .then(chased(1, may(23)));
        }

        @Test
        void take_it_to_the_chair_first() {
            given(CHASE, requested, overdue, chased(1, may(22)))
                    .when(escalate(Level.CHAIR))
                    .warned()
                    .then(escalated(Level.CHAIR, 3, 1, sealed("no answer"), may(23)));
            given(CHASE, requested, overdue).when(escalate(Level.COMMITTEE)).refused(ChaseRule.CHAIR_COMES_FIRST);
            given(CHASE, requested, overdue, escalated(Level.CHAIR, 1, 0, null, may(21)))
                    .when(escalate(Level.COMMITTEE))
                    .then(escalated(Level.COMMITTEE, 3, 0, sealed("no answer"), may(23)));
            given(CHASE, requested, overdue, chair).when(escalate(Level.CHAIR)).staysQuiet();
        }

        @Test
        void take_nothing_further_that_came_or_was_never_asked_for() {
            given(CHASE, requested, new DocumentReceived(REQUEST, REVIEW, may(20), null))
                    .when(escalate(Level.CHAIR))
                    .refused(ChaseRule.NOTHING_IS_OUTSTANDING);
            given(CHASE).when(escalate(Level.CHAIR)).refused(ChaseRule.NOTHING_WAS_ASKED);
            given(CHASE, requested)
                    .when(new RecordChase(REQUEST, REVIEW, new Code("ORG-POLICE"), DUE, null))
                    .refused(ChaseRule.NOTHING_WAS_ASKED);
        }

        @Test
        void may_take_it_there_early_and_are_told_that_it_is() {
            given(CHASE, requested)
                    .when(new EscalateRequest(REQUEST, REVIEW, SCHOOL, Level.CHAIR, sealed("no answer"), DUE))
                    .warned(ChaseRule.REQUEST_IS_NOT_LATE)
                    .then(escalated(Level.CHAIR, 0, 0, sealed("no answer"), DUE));
        }
    }

    private static LookAtRequest look(LocalDate today) {
        return new LookAtRequest(REQUEST, REVIEW, SCHOOL, today);
    }

    private static EscalateRequest escalate(Level to) {
        return new EscalateRequest(REQUEST, REVIEW, SCHOOL, to, sealed("no answer"), may(23));
    }

    private static RequestChased chased(int number, LocalDate on) {
        return new RequestChased(REQUEST, REVIEW, SCHOOL, number, on, null);
    }

    private static RequestEscalated escalated(Level to, int late, int chases, Sealed reason, LocalDate on) {
        return new RequestEscalated(REQUEST, REVIEW, SCHOOL, to, DUE, late, chases, reason, on);
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
