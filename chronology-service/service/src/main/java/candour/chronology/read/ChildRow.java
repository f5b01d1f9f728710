package candour.chronology.read;

import candour.chronology.child.ChildEvent;
import candour.chronology.child.ChildEvent.SubjectLearnt;
import candour.chronology.child.ChildEvent.SubjectToldInError;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.util.UUID;

/** Somebody a review is about, as a reference. */
public record ChildRow(UUID reviewId, UUID subjectRef, UUID toldBy) implements Row {

    public static final ReadModel<ChildRow> CHILDREN =
            new Model<>("chronology-subjects", ChildRow.class, ChildEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case SubjectLearnt e -> rows.put(new ChildRow(e.reviewId(), e.subjectRef(), e.toldBy()));
                    case SubjectToldInError e ->
                        rows.inScope(e.reviewId().toString()).stream()
                                .filter(row -> row.toldBy.equals(e.markedEventId()))
                                .forEach(row -> rows.remove(row.key()));
                }
            });

    @Override
    public String key() {
        return reviewId + "/" + subjectRef;
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
