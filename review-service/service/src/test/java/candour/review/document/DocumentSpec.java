package candour.review.document;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.agreed;
import static candour.review.Story.code;
import static candour.review.Story.decided;
import static candour.review.Story.proposed;
import static candour.review.Story.submitted;
import static candour.review.document.DocumentDecider.DOCUMENT;
import static candour.review.document.DocumentKind.DECISION_FORM;
import static candour.review.document.DocumentKind.MEETING_MINUTES;
import static candour.review.document.DocumentKind.NOTIFICATION_RESPONSE;
import static candour.review.document.DocumentKind.TERMS_OF_REFERENCE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.decision.RecordRule;
import candour.platform.log.StreamName;
import candour.platform.sealed.Sealed.Holder;
import candour.platform.sealed.SealedFile;
import candour.review.document.DocumentCommand.IssueDocument;
import candour.review.document.DocumentCommand.Made;
import candour.review.document.DocumentCommand.MarkDocumentInError;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.DocumentRecordedInError;
import candour.review.document.DocumentEvent.IssuedFile;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.termsofreference.TermsOfReference;
import candour.testing.Spec.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-010, 012, 065, 069: papers are made from what was recorded, never before it")
class DocumentSpec {
    static final UUID PAPER = new UUID(0, 900);
    static final UUID SECOND = new UUID(0, 901);
    static final IssuedFile FILE = new IssuedFile(
            new SealedFile(new UUID(0, 902), "paper", "spec", List.of(new Holder("nobody", "AAAA")), 1, 9, "00"),
            code("ab"));
    static final NotificationResponseIssued answered =
            new NotificationResponseIssued(NOTIFICATION, sealed("thank you"), DECIDED_ON);

    static Made saying(String digest) {
        return new Made(code(digest), FILE, FILE, 40, Map.of());
    }

    static IssueDocument issue(UUID about, DocumentKind kind, UUID id, String digest) {
        return new IssueDocument(about, id, kind, null, saying(digest), DECIDED_ON);
    }

    static DocumentIssued issued(UUID about, DocumentKind kind, UUID id, int number, String digest) {
        return new DocumentIssued(about, id, kind, number, code(digest), FILE, FILE, 40, DECIDED_ON, null);
    }

    @Test
    @DisplayName("S002-010: the decision form follows the decision, made from the events and not typed again")
    void the_decision_form_follows_the_decision() {
        given(DOCUMENT, submitted, decided)
                .when(issue(NOTIFICATION, DECISION_FORM, PAPER, "aa"))
                .then(issued(NOTIFICATION, DECISION_FORM, PAPER, 1, "aa"));
        given(DOCUMENT, submitted)
                .when(issue(NOTIFICATION, DECISION_FORM, PAPER, "aa"))
                .refused(DocumentRule.DECISION_FORM_FOLLOWS_THE_DECISION);
        given(DOCUMENT, submitted, decided)
                .when(new IssueDocument(NOTIFICATION, PAPER, DECISION_FORM, null, null, DECIDED_ON))
                .refused(DocumentRule.DOCUMENT_WAITS_FOR_WHAT_IT_SAYS);
    }

    @Test
    @DisplayName("S002-012: the response form follows the response")
    void the_response_form_follows_the_response() {
        given(DOCUMENT, submitted, answered)
                .when(issue(NOTIFICATION, NOTIFICATION_RESPONSE, PAPER, "aa"))
                .then(issued(NOTIFICATION, NOTIFICATION_RESPONSE, PAPER, 1, "aa"));
        given(DOCUMENT, submitted)
                .when(issue(NOTIFICATION, NOTIFICATION_RESPONSE, PAPER, "aa"))
                .refused(DocumentRule.RESPONSE_FORM_FOLLOWS_THE_RESPONSE);
    }

    @Test
    @DisplayName("S002-069: terms of reference are printed once there are any")
    void terms_are_printed_once_there_are_any() {
        given(DOCUMENT, proposed, agreed)
                .when(issue(REVIEW, TERMS_OF_REFERENCE, PAPER, "aa"))
                .then(issued(REVIEW, TERMS_OF_REFERENCE, PAPER, 1, "aa"));
        given(DOCUMENT)
                .when(issue(REVIEW, TERMS_OF_REFERENCE, PAPER, "aa"))
                .refused(DocumentRule.TERMS_ARE_PRINTED_ONCE_THERE_ARE_ANY);
    }

    @Test
    void a_paper_is_the_same_one_while_it_says_the_same_and_another_when_it_does_not() {
        var first = issued(REVIEW, TERMS_OF_REFERENCE, PAPER, 1, "aa");
        given(DOCUMENT, proposed, first)
                .when(issue(REVIEW, TERMS_OF_REFERENCE, SECOND, "aa"))
                .staysQuiet();
        given(DOCUMENT, proposed, first)
                .when(issue(REVIEW, TERMS_OF_REFERENCE, SECOND, "bb"))
                .then(issued(REVIEW, TERMS_OF_REFERENCE, SECOND, 2, "bb"));
        given(DOCUMENT, proposed, first, issued(REVIEW, TERMS_OF_REFERENCE, SECOND, 2, "bb"))
                .when(issue(REVIEW, TERMS_OF_REFERENCE, new UUID(0, 903), "aa"))
                .then(issued(REVIEW, TERMS_OF_REFERENCE, new UUID(0, 903), 3, "aa"));
    }

    @Test
    @DisplayName("S002-010: a paper says what the log says when it is kept, not what it said when it was made")
    void a_paper_that_was_overtaken_while_it_was_made_is_not_kept() {
        var terms = TermsOfReference.FOLD.stream(REVIEW);
        given(DOCUMENT, proposed)
                .when(seeing(Map.of(terms, 0L)))
                .then(issued(REVIEW, TERMS_OF_REFERENCE, PAPER, 1, "aa"));
        given(DOCUMENT, proposed, agreed)
                .when(seeing(Map.of(terms, 0L)))
                .refused(DocumentRule.DOCUMENT_WAITS_FOR_WHAT_IT_SAYS);
    }

    private static IssueDocument seeing(Map<StreamName, Long> seen) {
        var made = new Made(code("aa"), FILE, FILE, 40, seen);
        return new IssueDocument(REVIEW, PAPER, TERMS_OF_REFERENCE, null, made, DECIDED_ON);
    }

    @Test
    @DisplayName("S002-065: the minutes of each meeting are a paper of their own, once there are any")
    void the_minutes_of_each_meeting_are_a_paper_of_their_own() {
        var one = new UUID(0, 906);
        var other = new UUID(0, 907);
        var elsewhere = new UUID(0, 908);
        given(DOCUMENT, held(one, REVIEW), written(one, REVIEW))
                .when(minutes(one, PAPER))
                .then(issuedMinutes(one, PAPER, 1));
        given(DOCUMENT, held(one, REVIEW), written(one, REVIEW), issuedMinutes(one, PAPER, 1))
                .when(minutes(one, SECOND))
                .staysQuiet();
        given(DOCUMENT, held(other, REVIEW), written(other, REVIEW), issuedMinutes(one, PAPER, 1))
                .when(minutes(other, SECOND))
                .then(issuedMinutes(other, SECOND, 2));
        given(DOCUMENT, held(one, REVIEW))
                .when(minutes(one, PAPER))
                .refused(DocumentRule.MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY);
        given(DOCUMENT, held(one, elsewhere), written(one, elsewhere))
                .when(minutes(one, PAPER))
                .refused(DocumentRule.MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY);
    }

    private static MeetingHeld held(UUID meeting, UUID review) {
        return new MeetingHeld(meeting, review, DECIDED_ON, Set.of(), Map.of(), Set.of(), null, null);
    }

    private static MinutesRecorded written(UUID meeting, UUID review) {
        return new MinutesRecorded(meeting, review, 1, sealed("minutes"), DECIDED_ON);
    }

    private static IssueDocument minutes(UUID meeting, UUID id) {
        return new IssueDocument(REVIEW, id, MEETING_MINUTES, meeting, saying("aa"), DECIDED_ON);
    }

    private static DocumentIssued issuedMinutes(UUID meeting, UUID id, int number) {
        return new DocumentIssued(REVIEW, id, MEETING_MINUTES, number, code("aa"), FILE, FILE, 40, DECIDED_ON, meeting);
    }

    @Test
    @DisplayName("X-13: a paper made by mistake is made anew, and its number is not given twice")
    void a_paper_made_by_mistake_is_made_anew() {
        var first = new Recorded(new UUID(0, 904), issued(REVIEW, TERMS_OF_REFERENCE, PAPER, 1, "aa"));
        var mark = mark(PAPER, TERMS_OF_REFERENCE, first.eventId());
        var marked = new DocumentRecordedInError(REVIEW, PAPER, first.eventId(), sealed("the wrong review"));
        given(DOCUMENT, proposed, first).when(mark).then(marked);
        given(DOCUMENT, proposed).when(mark).refused(RecordRule.RECORD_STANDS);
        given(DOCUMENT, proposed, first, issued(REVIEW, TERMS_OF_REFERENCE, SECOND, 2, "bb"))
                .when(mark(SECOND, TERMS_OF_REFERENCE, first.eventId()))
                .refused(RecordRule.RECORD_STANDS_FOR_ITSELF);
        given(DOCUMENT, proposed, first)
                .when(mark(PAPER, MEETING_MINUTES, first.eventId()))
                .refused(RecordRule.RECORD_STANDS);
        given(DOCUMENT, proposed, first, marked)
                .when(issue(REVIEW, TERMS_OF_REFERENCE, SECOND, "aa"))
                .then(issued(REVIEW, TERMS_OF_REFERENCE, SECOND, 2, "aa"));
    }

    private static MarkDocumentInError mark(UUID paper, DocumentKind kind, UUID event) {
        return new MarkDocumentInError(REVIEW, paper, kind, null, event, sealed("the wrong review"));
    }
}
