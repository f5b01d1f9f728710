package candour.chronology.keydocument;

import static candour.chronology.keydocument.KeyDocumentDecider.KEY_DOCUMENT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.keydocument.KeyDocumentCommand.ChangeDueDay;
import candour.chronology.keydocument.KeyDocumentCommand.ReceiveDocument;
import candour.chronology.keydocument.KeyDocumentCommand.RecordNotAvailable;
import candour.chronology.keydocument.KeyDocumentCommand.RequestDocument;
import candour.chronology.keydocument.KeyDocumentCommand.WithdrawRequest;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentNotAvailable;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentReceived;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequestWithdrawn;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-046: key documents are asked for in time, and what becomes of it is recorded")
class KeyDocumentSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID REQUEST = new UUID(7, 9);
    static final Code SCHOOL = new Code("ORG-SCHOOL");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final DocumentRequested requested =
            new DocumentRequested(REQUEST, REVIEW, SCHOOL, Kind.DOCUMENT, null, sealed("attendance policy"), JUNE, MAY);
    static final DocumentReceived received = new DocumentReceived(REQUEST, REVIEW, JUNE, null);
    static final DocumentNotAvailable none = new DocumentNotAvailable(REQUEST, REVIEW, JUNE, sealed("never written"));

    @Test
    void an_agency_is_asked_by_a_review_that_goes_on_with_time_to_answer() {
        given(KEY_DOCUMENT, opened).when(ask(JUNE)).then(requested);
        given(KEY_DOCUMENT, opened, requested).when(ask(JUNE)).staysQuiet();
        given(KEY_DOCUMENT, opened).when(ask(MAY.minusDays(1))).refused(KeyDocumentRule.ANSWER_IS_DUE_IN_THE_PAST);
        given(KEY_DOCUMENT).when(ask(JUNE)).refused(ChronologyRule.REVIEW_IS_NOT_COMMISSIONED);
        given(KEY_DOCUMENT, opened, new StandingLearnt(REVIEW, Standing.STOPPED, MAY))
                .when(ask(JUNE))
                .refused(ChronologyRule.REVIEW_WAS_STOPPED);
    }

    @Test
    void that_it_came_is_recorded_even_after_it_was_said_not_to_be_there() {
        var receive = new ReceiveDocument(REQUEST, REVIEW, JUNE, null);
        given(KEY_DOCUMENT, opened, requested).when(receive).then(received);
        given(KEY_DOCUMENT, opened, requested, none).when(receive).then(received);
        given(KEY_DOCUMENT, opened, requested, received).when(receive).staysQuiet();
        given(KEY_DOCUMENT, opened).when(receive).refused(KeyDocumentRule.NO_SUCH_REQUEST);
        given(KEY_DOCUMENT, opened, requested)
                .when(new ReceiveDocument(REQUEST, new UUID(7, 3), JUNE, null))
                .refused(KeyDocumentRule.NO_SUCH_REQUEST);
    }

    @Test
    void that_there_is_none_is_recorded_with_the_reason() {
        var say = new RecordNotAvailable(REQUEST, REVIEW, JUNE, sealed("never written"));
        given(KEY_DOCUMENT, opened, requested).when(say).then(none);
        given(KEY_DOCUMENT, opened, requested, received).when(say).staysQuiet();
    }

    @Test
    void the_day_may_be_changed_while_it_is_open() {
        var july = JUNE.plusMonths(1);
        var changed = new DocumentDueDayChanged(REQUEST, REVIEW, july, sealed("holidays"), JUNE);
        given(KEY_DOCUMENT, opened, requested).when(change(july)).then(changed);
        given(KEY_DOCUMENT, opened, requested, changed).when(change(july)).staysQuiet();
        given(KEY_DOCUMENT, opened, requested)
                .when(change(JUNE.minusDays(1)))
                .refused(KeyDocumentRule.ANSWER_IS_DUE_IN_THE_PAST);
        given(KEY_DOCUMENT, opened, requested, received).when(change(july)).refused(KeyDocumentRule.REQUEST_IS_SETTLED);
    }

    @Test
    void what_is_not_needed_any_more_is_withdrawn() {
        var withdrawn = new DocumentRequestWithdrawn(REQUEST, REVIEW, sealed("found elsewhere"), JUNE);
        var withdraw = new WithdrawRequest(REQUEST, REVIEW, sealed("found elsewhere"), JUNE);
        given(KEY_DOCUMENT, opened, requested).when(withdraw).then(withdrawn);
        given(KEY_DOCUMENT, opened, requested, withdrawn).when(withdraw).staysQuiet();
        given(KEY_DOCUMENT, opened, requested, received).when(withdraw).refused(KeyDocumentRule.REQUEST_IS_SETTLED);
    }

    private static RequestDocument ask(LocalDate due) {
        return new RequestDocument(REQUEST, REVIEW, SCHOOL, sealed("attendance policy"), due, MAY);
    }

    private static ChangeDueDay change(LocalDate due) {
        return new ChangeDueDay(REQUEST, REVIEW, due, sealed("holidays"), JUNE);
    }
}
