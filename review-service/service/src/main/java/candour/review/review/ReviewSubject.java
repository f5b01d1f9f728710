package candour.review.review;

import candour.review.notification.Subject;
import java.util.UUID;

/** A subject as the rest of the system knows them: a reference, no identity. */
public record ReviewSubject(UUID subjectRef, Subject.Status status) {}
