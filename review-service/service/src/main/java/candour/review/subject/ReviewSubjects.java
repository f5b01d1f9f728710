package candour.review.subject;

import candour.platform.decision.Fold;
import candour.review.subject.SubjectEvent.SubjectAdded;
import candour.review.subject.SubjectEvent.SubjectRecordedInError;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who was added to a review's subjects. */
public record ReviewSubjects(Set<UUID> added) {
    /** How their events become their state. */
    public static final Fold<ReviewSubjects, SubjectEvent> FOLD = new Fold<>(
            "review-subjects",
            SubjectEvent.class,
            SubjectEvent::reviewId,
            ReviewSubjects::evolve,
            new ReviewSubjects(Set.of()));

    static ReviewSubjects evolve(ReviewSubjects was, SubjectEvent event) {
        return switch (event) {
            case SubjectAdded e -> {
                var all = new HashSet<>(was.added);
                all.add(e.subject().subjectRef());
                yield new ReviewSubjects(Set.copyOf(all));
            }
            case SubjectRecordedInError _ -> was;
        };
    }
}
