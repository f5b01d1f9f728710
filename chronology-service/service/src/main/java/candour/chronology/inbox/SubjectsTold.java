package candour.chronology.inbox;

import candour.chronology.child.ChildCommand.LearnSubject;
import candour.chronology.child.ChildCommand.LearnSubjectError;
import candour.platform.kafka.Subscription;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a review is about, as review-service tells it: references, never who they are. */
public final class SubjectsTold {
    private SubjectsTold() {}

    record SubjectRef(UUID subjectRef) {}

    /** @param subjects absent from what was told before there were any */
    record ReviewCommissioned(UUID reviewId, @Nullable List<SubjectRef> subjects) {
        List<SubjectRef> all() {
            return subjects == null ? List.of() : subjects;
        }
    }

    record SubjectAdded(UUID reviewId, UUID subjectRef) {}

    record SubjectRecordedInError(UUID reviewId, UUID markedEventId) {}

    public static final Subscription<?>[] ABOUT_SUBJECTS = {
        ReviewTold.of(ReviewCommissioned.class, told -> told.data().all().stream()
                .map(each -> (Object) new LearnSubject(told.data().reviewId(), each.subjectRef(), told.eventId()))
                .toList()),
        ReviewTold.of(
                SubjectAdded.class,
                told -> List.of(
                        new LearnSubject(told.data().reviewId(), told.data().subjectRef(), told.eventId()))),
        ReviewTold.of(
                SubjectRecordedInError.class,
                told -> List.of(new LearnSubjectError(
                        told.data().reviewId(), told.data().markedEventId())))
    };
}
