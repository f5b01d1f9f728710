package candour.review.course.read;

import candour.platform.authority.Evidence;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.review.course.SetupTask;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that was done, or does not apply for a reason. */
public record SettledTask(
        UUID recordedBy,
        SetupTask task,
        @Nullable Evidence evidence,
        @Nullable Sealed notApplicableBecause,
        LocalDate on)
        implements Recorded {}
