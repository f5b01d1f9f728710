package candour.review.childperspective;

import candour.platform.decision.Fold;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecorded;
import candour.review.childperspective.ChildPerspectiveEvent.ChildPerspectiveRecordedInError;
import candour.review.course.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The perspectives recorded in one review.
 *
 * @param stages by perspective, the stage it was considered in
 */
public record ChildPerspectives(Map<UUID, Stage> stages) {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<ChildPerspectives, ChildPerspectiveEvent> FOLD = new Fold<>(
            "child-perspectives",
            ChildPerspectiveEvent.class,
            ChildPerspectiveEvent::reviewId,
            ChildPerspectives::evolve,
            new ChildPerspectives(Map.of()));

    static ChildPerspectives evolve(ChildPerspectives was, ChildPerspectiveEvent event) {
        return switch (event) {
            case ChildPerspectiveRecorded e -> {
                var all = new HashMap<>(was.stages);
                all.put(e.perspectiveId(), e.stage());
                yield new ChildPerspectives(Map.copyOf(all));
            }
            case ChildPerspectiveRecordedInError _ -> was;
        };
    }

    /** Whether there is one of this stage. */
    public boolean heardIn(Stage stage) {
        return stages.containsValue(stage);
    }
}
