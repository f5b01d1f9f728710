package candour.review.course.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A method that was chosen. */
public record ChosenMethod(
        UUID recordedBy,
        Code method,
        Sealed systemicBy,
        @Nullable Sealed reason,
        LocalDate setOn) implements Recorded {}
