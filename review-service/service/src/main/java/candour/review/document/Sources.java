package candour.review.document;

import candour.platform.log.StreamName;
import candour.review.committee.CommitteeDecision;
import candour.review.document.DocumentCommand.IssueDocument;
import candour.review.notification.Notification;
import candour.review.panelmeeting.PanelMeeting;
import candour.review.recommendation.Recommendation;
import candour.review.termsofreference.TermsOfReference;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The streams a paper says the present state of; {@link DocumentDecider} reads them, so that none moves unseen. */
public final class Sources {
    private Sources() {}

    /** Those of a paper of this kind about that notification or review, and of what of it. */
    public static List<StreamName> of(DocumentKind kind, UUID about, @Nullable UUID of) {
        return switch (kind) {
            case DECISION_FORM ->
                List.of(
                        Notification.FOLD.stream(about),
                        Recommendation.FOLD.stream(about),
                        CommitteeDecision.FOLD.stream(about));
            case NOTIFICATION_RESPONSE ->
                List.of(Notification.FOLD.stream(about), CommitteeDecision.FOLD.stream(about));
            case TERMS_OF_REFERENCE -> List.of(TermsOfReference.FOLD.stream(about));
            case MEETING_MINUTES -> List.of(PanelMeeting.FOLD.stream(Objects.requireNonNull(of)));
        };
    }

    /** The meeting a paper is made of, if it is made of one. */
    static List<UUID> meeting(DocumentCommand command) {
        return command instanceof IssueDocument c && c.kind() == DocumentKind.MEETING_MINUTES && c.of() != null
                ? List.of(c.of())
                : List.of();
    }
}
