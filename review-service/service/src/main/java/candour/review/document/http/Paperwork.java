package candour.review.document.http;

import static candour.review.directory.read.Directory.DIRECTORY;
import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;

import candour.document.Document;
import candour.platform.view.Views;
import candour.review.directory.read.Directory;
import candour.review.document.DocumentKind;
import candour.review.notification.read.NotificationRow;
import candour.review.profile.Profile;
import candour.review.profile.Profiles;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what a paper says, all of it as the log stood at one leaf. */
@Singleton
class Paperwork {
    private final Views views;

    Paperwork(Views views) {
        this.views = views;
    }

    /** How many leaves everything a paper says is read at. */
    long leaf() {
        return Math.min(
                Math.min(views.position(NOTIFICATIONS), views.position(REVIEWS)), views.position(TERMS_HISTORY));
    }

    /** The paper, or empty while nothing was recorded that it could say. */
    Optional<Document> write(DocumentKind kind, UUID about, long leaf, Quoting quoting) {
        return switch (kind) {
            case DECISION_FORM ->
                notification(about, leaf)
                        .flatMap(row -> new DecisionForm(row, profile(row), reference(row, leaf)).document(quoting));
            case NOTIFICATION_RESPONSE ->
                notification(about, leaf)
                        .flatMap(row -> new ResponseForm(row, profile(row), reference(row, leaf)).document(quoting));
            case TERMS_OF_REFERENCE ->
                views.find(REVIEWS, about.toString(), leaf).flatMap(review -> new TermsPaper(
                                review,
                                views.all(TERMS_HISTORY, about.toString(), leaf),
                                Profiles.of(review.commissioned().profile().value()))
                        .document(quoting));
        };
    }

    private Optional<NotificationRow> notification(UUID id, long leaf) {
        return views.find(NOTIFICATIONS, id.toString(), leaf);
    }

    private Profile profile(NotificationRow row) {
        var committee = views.find(
                        DIRECTORY,
                        Directory.key(Directory.Kind.COMMITTEE, row.form().committeeId()),
                        null)
                .orElseThrow();
        return Profiles.of(
                Objects.requireNonNull(committee.committee()).profile().value());
    }

    private @Nullable String reference(NotificationRow row, long leaf) {
        var to = row.decided();
        return to == null
                ? null
                : views.find(REVIEWS, to.reviewId().toString(), leaf)
                        .map(review -> review.commissioned().humanReference().value())
                        .orElse(null);
    }
}
