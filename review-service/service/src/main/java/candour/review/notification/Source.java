package candour.review.notification;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;

/**
 * The police or health system a notification was pushed from.
 *
 * @param system its own name for itself
 * @param recordId the record's id over there, which may say who somebody is; sealed
 */
public record Source(Code system, Sealed recordId) {}
