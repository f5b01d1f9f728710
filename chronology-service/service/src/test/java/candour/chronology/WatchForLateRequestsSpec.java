package candour.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ReopeningCommand.AskAgain;
import candour.chronology.chase.ChaseCommand.LookAtRequest;
import candour.chronology.chase.ChaseEvent.RequestBecameOverdue;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.keydocument.Kind;
import candour.chronology.read.RequestRow;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.chronology.sufficiency.SufficiencyCommand.NoteChange;
import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.testing.SealedSample;
import candour.testing.ViewsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("PM-8: the clock looks at what agencies owe, and at nothing else")
class WatchForLateRequestsSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID REQUEST = new UUID(7, 9);
    static final UUID PAUSE = new UUID(8, 1);
    static final Code SCHOOL = new Code("ORG-SCHOOL");
    static final LocalDate ASKED = LocalDate.of(2026, 5, 4);
    static final LocalDate DUE = LocalDate.of(2026, 5, 20);
    static final LocalDate NEXT = LocalDate.of(2026, 5, 21);
    static final DocumentRequested document = new DocumentRequested(
            REQUEST, REVIEW, SCHOOL, Kind.DOCUMENT, null, SealedSample.sealed("policy"), DUE, ASKED);
    static final ChronologyRequested chronology = new ChronologyRequested(REVIEW, SCHOOL, null, null, DUE, ASKED);
    static final UUID CHRONOLOGY = AgencyChronology.requestId(REVIEW, SCHOOL);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, SCHOOL, 1, 4, DUE);

    @Test
    void at_documents_and_chronologies_from_the_day_something_is_due() {
        assertThat(looks(Instant.parse("2026-05-14T12:00:00Z"), document, chronology))
                .isEmpty();
        assertThat(looks(Instant.parse("2026-05-20T23:30:00Z"), document, chronology))
                .as("it is the next day in London")
                .containsExactlyInAnyOrder(
                        new LookAtRequest(REQUEST, REVIEW, SCHOOL, NEXT),
                        new LookAtRequest(CHRONOLOGY, REVIEW, SCHOOL, NEXT));
    }

    @Test
    void not_again_at_what_was_done() {
        var noted = new RequestBecameOverdue(REQUEST, REVIEW, SCHOOL, DUE, DUE, 0, NEXT);
        assertThat(looks(noon(NEXT), document, noted)).isEmpty();
        assertThat(looks(noon(NEXT), document, new DocumentReceived(REQUEST, REVIEW, DUE, null)))
                .isEmpty();
        assertThat(looks(noon(NEXT), chronology, submitted)).isEmpty();
        assertThat(looks(noon(NEXT), chronology, submitted, chronology))
                .as("asked again of the same period, it is there")
                .isEmpty();
    }

    @Test
    void again_at_what_was_sent_back_or_opened_again() {
        var back = new ChronologyReturned(REVIEW, SCHOOL, 1, SealedSample.sealed("dates"), DUE);
        assertThat(looks(noon(NEXT), chronology, submitted, back)).hasSize(1);
        var again = new ChronologyReopened(REVIEW, SCHOOL, null, null, DUE, ASKED);
        assertThat(looks(noon(NEXT), chronology, submitted, again)).hasSize(1);
        var rows = ViewsInMemory.after(new ChronologyLog(), chronology, submitted, again)
                .all(RequestRow.REQUESTS, REVIEW.toString(), null);
        assertThat(rows.getFirst().history()).as("the history stays").hasSize(2);
    }

    @Test
    void at_nothing_of_a_review_that_does_not_go_on() {
        var paused = new PauseLearnt(REVIEW, PAUSE, ASKED);
        assertThat(looks(noon(NEXT), document, paused)).isEmpty();
        assertThat(looks(noon(NEXT), document, new StandingLearnt(REVIEW, Standing.STOPPED, ASKED)))
                .isEmpty();
        var resumed = new ResumptionLearnt(REVIEW, List.of(PAUSE), ASKED.plusDays(3));
        assertThat(looks(noon(NEXT), document, paused, resumed))
                .as("to be reminded of: the day has moved by three")
                .hasSize(1);
        assertThat(looks(noon(DUE.minusDays(3)), document, paused, resumed)).isEmpty();
    }

    @Test
    @DisplayName("S002-076: both ways to another period ask the agencies again whose period grew")
    void another_period_asks_again() {
        var then = new WhenPeriodGrewThenAgenciesAreAskedAgain();
        assertThat(then.on(logged(new ScopePeriodSet(REVIEW, 2, ASKED, null))))
                .containsExactly(new AskAgain(REVIEW, null, NEXT));
        assertThat(then.on(logged(new ScopePeriodChanged(
                        REVIEW, ASKED, null, DUE, SealedSample.sealed("why"), Overruling.NONE, ASKED))))
                .containsExactly(new AskAgain(REVIEW, DUE, ASKED));
        assertThat(then.on(logged(document))).isEmpty();
    }

    @Test
    @DisplayName("S002-083: every way in which a chronology moves on is noticed")
    void a_chronology_that_moves_on_is_noticed() {
        var then = new WhenChronologyChangesThenSufficiencyIsOvertaken();
        assertThat(then.on(logged(submitted))).containsExactly(new NoteChange(REVIEW, SCHOOL, 1, null, DUE));
        assertThat(then.on(logged(new ChronologyReopened(REVIEW, SCHOOL, null, null, DUE, ASKED))))
                .containsExactly(new NoteChange(REVIEW, SCHOOL, 0, null, ASKED));
        assertThat(then.on(logged(document))).isEmpty();
    }

    private static LoggedEvent logged(Object event) {
        var id = new UUID(9, 1);
        var by = new Provenance("somebody", null, null, id, id, id, null);
        return new LoggedEvent(1, id, new StreamName("spec", "1"), 1, "spec", 1, noon(NEXT), by, event);
    }

    private static List<Object> looks(Instant now, Object... events) {
        return new WatchForLateRequests().due(now, ViewsInMemory.after(new ChronologyLog(), events));
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
