package candour.review.document.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.Directory.DIRECTORY;
import static candour.review.emergingissue.read.IssueLog.ISSUES;
import static candour.review.notification.read.NotificationRegister.NOTIFICATIONS;
import static candour.review.panelmeeting.read.MeetingRegister.MEETINGS;
import static candour.review.review.read.ReviewPages.REVIEWS;
import static candour.review.task.read.TaskBoard.TASKS;
import static candour.review.termsofreference.read.TermsHistory.TERMS_HISTORY;

import candour.document.Document;
import candour.platform.view.ReadModel;
import candour.platform.view.Snapshot;
import candour.review.directory.read.Directory;
import candour.review.document.DocumentKind;
import candour.review.notification.read.NotificationRow;
import candour.review.profile.Profile;
import candour.review.profile.Profiles;
import candour.review.review.read.ReviewRow;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a paper says, all of it as the log stood at one leaf.
 *
 * @param at the read models of {@link #models}
 */
record Paperwork(Shelf shelf, Snapshot at) {
    /** What papers of a kind are written from. */
    static ReadModel<?>[] models(DocumentKind kind) {
        return switch (kind) {
            case DECISION_FORM, NOTIFICATION_RESPONSE -> new ReadModel<?>[] {NOTIFICATIONS, REVIEWS, DIRECTORY};
            case TERMS_OF_REFERENCE -> new ReadModel<?>[] {REVIEWS, TERMS_HISTORY};
            case MEETING_MINUTES -> new ReadModel<?>[] {REVIEWS, MEETINGS, ISSUES, TASKS, ASSIGNMENTS, DIRECTORY};
        };
    }

    /** The paper, or empty while nothing was recorded that it could say. */
    Optional<Document> written(Quoting quoting) {
        var id = shelf.about().toString();
        return switch (shelf.kind()) {
            case DECISION_FORM ->
                notification().flatMap(row -> new DecisionForm(row, profile(row), reference(row)).document(quoting));
            case NOTIFICATION_RESPONSE ->
                notification().flatMap(row -> new ResponseForm(row, profile(row), reference(row)).document(quoting));
            case TERMS_OF_REFERENCE ->
                at.find(REVIEWS, id)
                        .flatMap(review ->
                                new TermsPaper(review, at.all(TERMS_HISTORY, id), profile(review)).document(quoting));
            case MEETING_MINUTES -> at.find(REVIEWS, id).flatMap(review -> minutes(review, quoting));
        };
    }

    private Optional<Document> minutes(ReviewRow review, Quoting quoting) {
        var id = review.key();
        var meetingId = Objects.requireNonNull(shelf.of());
        var tasks = at.all(TASKS, id).stream()
                .filter(row -> meetingId.equals(row.allocated().meetingId()))
                .toList();
        return at.find(MEETINGS, meetingId.toString())
                .filter(meeting -> meeting.reviewId().equals(shelf.about()))
                .flatMap(meeting -> new MinutesPaper(
                                review,
                                meeting,
                                at.all(ISSUES, id),
                                tasks,
                                People.of(at, id, MinutesPaper.people(meeting, tasks)),
                                profile(review))
                        .document(quoting));
    }

    private Optional<NotificationRow> notification() {
        return at.find(NOTIFICATIONS, shelf.about().toString());
    }

    private Profile profile(NotificationRow row) {
        var committee = at.find(
                        DIRECTORY,
                        Directory.key(Directory.Kind.COMMITTEE, row.form().committeeId()))
                .orElseThrow();
        return Profiles.of(
                Objects.requireNonNull(committee.committee()).profile().value());
    }

    private static Profile profile(ReviewRow review) {
        return Profiles.of(review.commissioned().profile().value());
    }

    private @Nullable String reference(NotificationRow row) {
        var to = row.decided();
        return to == null
                ? null
                : at.find(REVIEWS, to.reviewId().toString())
                        .map(review -> review.commissioned().humanReference().value())
                        .orElse(null);
    }
}
