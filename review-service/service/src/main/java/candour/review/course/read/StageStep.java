package candour.review.course.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.review.course.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From one stage to another.
 *
 * @param followed whether it followed from what was done with the report
 */
public record StageStep(
        UUID recordedBy,
        Stage from,
        Stage to,
        boolean followed,
        @Nullable Sealed reason,
        LocalDate on) implements Recorded {}
