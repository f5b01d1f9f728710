package candour.review.subject.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.review.subject.SubjectEvent.SubjectRecordedInError;

/** Whom each notification and review is about. */
public final class Subjects implements ReadModel<SubjectRow> {
    /** The one there is. */
    public static final Subjects SUBJECTS = new Subjects();

    private Subjects() {}

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public Class<SubjectRow> row() {
        return SubjectRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<SubjectRow> rows) {
        switch (event.payload()) {
            case NotificationSubmitted e ->
                e.subjects()
                        .forEach(each -> rows.put(
                                new SubjectRow(each, e.notificationId(), event.eventId(), e.submittedOn(), null)));
            case ReviewCommissioned e ->
                e.subjects().forEach(each -> rows.change(each.subjectRef().toString(), row -> row.in(e.reviewId())));
            case SubjectAdded e ->
                rows.put(new SubjectRow(e.subject(), e.reviewId(), event.eventId(), e.addedOn(), e.reason()));
            case SubjectRecordedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(row -> row.addedBy().equals(e.markedEventId()))
                        .toList()
                        .forEach(row -> rows.remove(row.key()));
            default -> {}
        }
    }
}
