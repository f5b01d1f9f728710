package candour.review.course.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import java.time.LocalDate;
import java.util.UUID;

/** A look at whether the review is proportionate. */
public record ProportionalityLook(
        UUID recordedBy, UUID checkId, boolean proportionate, Sealed findings, LocalDate checkedOn)
        implements Recorded {}
