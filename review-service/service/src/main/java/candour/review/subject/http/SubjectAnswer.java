package candour.review.subject.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.review.notification.Subject;
import candour.review.profile.SubjectKind;
import candour.review.subject.read.SubjectRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject and who they are, opened for this caller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectAnswer(
        UUID subjectRef,
        UUID eventId,
        Subject.Status status,
        @Nullable SubjectKind kind,
        @Nullable Words name,
        @Nullable Words dateOfBirth,
        @Nullable Words identifier,
        LocalDate addedOn,
        @Nullable Words reason) {
    static SubjectAnswer of(Exchange x, SubjectRow row) {
        var subject = row.subject();
        return new SubjectAnswer(
                subject.subjectRef(),
                row.addedBy(),
                subject.status(),
                subject.kind(),
                x.open(subject.name()),
                x.open(subject.dateOfBirth()),
                x.open(subject.identifier()),
                row.on(),
                x.open(row.reason()));
    }
}
