package candour.review.committee;

import candour.platform.sealed.Sealed;
import java.util.UUID;

/** The record of the committee's decision was a mistake. */
public record MarkDecisionInError(UUID notificationId, UUID markedEventId, Sealed reason) {}
