package candour.review.document;

import static candour.platform.decision.RecordRule.RECORD_STANDS;
import static candour.review.document.DocumentRule.DECISION_FORM_FOLLOWS_THE_DECISION;
import static candour.review.document.DocumentRule.DOCUMENT_WAITS_FOR_WHAT_IT_SAYS;
import static candour.review.document.DocumentRule.MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY;
import static candour.review.document.DocumentRule.RESPONSE_FORM_FOLLOWS_THE_RESPONSE;
import static candour.review.document.DocumentRule.TERMS_ARE_PRINTED_ONCE_THERE_ARE_ANY;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.committee.CommitteeDecision;
import candour.review.document.DocumentCommand.IssueDocument;
import candour.review.document.DocumentCommand.MarkDocumentInError;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.DocumentRecordedInError;
import candour.review.notification.Notification;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.recommendation.Recommendation;
import candour.review.termsofreference.TermsOfReference;
import java.util.UUID;

/** A paper is kept once for each thing it says: asked for again, it is the same one. Pure. */
public final class DocumentDecider {
    private DocumentDecider() {}

    /** Reads what a paper may be made of, so that none is kept that says more or less than was recorded. */
    public static final Decider<DocumentCommand> DOCUMENT = Decider.of(DocumentCommand.class)
            .writes(Documents.FOLD, DocumentCommand::about)
            .reads(CommitteeDecision.FOLD, DocumentCommand::about)
            .reads(Notification.FOLD, DocumentCommand::about)
            .reads(Recommendation.FOLD, DocumentCommand::about)
            .reads(TermsOfReference.FOLD, DocumentCommand::about)
            .readsAll(PanelMeeting.FOLD, (command, _) -> Sources.meeting(command))
            .decides(DocumentDecider::decide);

    private static Decision decide(DocumentCommand command, Facts facts) {
        return switch (command) {
            case IssueDocument c -> issue(c, facts);
            case MarkDocumentInError c -> {
                if (!facts.of(Documents.FOLD).include(c.documentId(), c.kind(), c.of())) {
                    throw RECORD_STANDS.broken();
                }
                yield Decision.of(
                        new DocumentRecordedInError(c.about(), c.documentId(), c.markedEventId(), c.reason()));
            }
        };
    }

    private static Decision issue(IssueDocument c, Facts facts) {
        mustBeThere(c, facts);
        var made = c.made();
        if (made == null || !facts.stillAt(made.seen())) {
            throw DOCUMENT_WAITS_FOR_WHAT_IT_SAYS.broken();
        }
        var documents = facts.of(Documents.FOLD);
        if (documents
                .last(c.kind(), c.of())
                .filter(paper -> paper.contentDigest().equals(made.contentDigest()))
                .isPresent()) {
            return Decision.alreadySo();
        }
        return Decision.of(new DocumentIssued(
                c.about(),
                c.documentId(),
                c.kind(),
                documents.made() + 1,
                made.contentDigest(),
                made.pdf(),
                made.docx(),
                made.fromLeaf(),
                c.issuedOn(),
                c.of()));
    }

    private static void mustBeThere(IssueDocument c, Facts facts) {
        var missing =
                switch (c.kind()) {
                    case DECISION_FORM ->
                        facts.of(CommitteeDecision.FOLD).made() ? null : DECISION_FORM_FOLLOWS_THE_DECISION;
                    case NOTIFICATION_RESPONSE ->
                        facts.of(Notification.FOLD).answered() ? null : RESPONSE_FORM_FOLLOWS_THE_RESPONSE;
                    case TERMS_OF_REFERENCE ->
                        facts.of(TermsOfReference.FOLD).proposed() ? null : TERMS_ARE_PRINTED_ONCE_THERE_ARE_ANY;
                    case MEETING_MINUTES ->
                        hasMinutes(facts.of(PanelMeeting.FOLD), c.about())
                                ? null
                                : MINUTES_ARE_PRINTED_ONCE_THERE_ARE_ANY;
                };
        if (missing != null) {
            throw missing.broken();
        }
    }

    private static boolean hasMinutes(PanelMeeting meeting, UUID reviewId) {
        return reviewId.equals(meeting.reviewId())
                && meeting.held() != null
                && !meeting.minutes().isEmpty();
    }
}
