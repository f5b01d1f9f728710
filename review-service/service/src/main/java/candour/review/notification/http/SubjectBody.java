package candour.review.notification.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.review.notification.Subject;
import candour.review.profile.SubjectKind;
import candour.review.subject.HealthNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The child, young person or adult a notification is about; sealed under a key of their own. */
public record SubjectBody(
        @NotNull Subject.Status status,
        @NotBlank @Size(max = 200) String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable @Pattern(regexp = "[0-9 ]{10,12}") String identifier,
        @Nullable SubjectKind kind) {
    /** Sealed under a key of their own; refuses a number whose check digit does not fit. */
    public Subject seal(Exchange exchange, String scope) {
        if (identifier != null && !HealthNumber.fits(identifier)) {
            throw Problem.invalid("body.identifier", "This is no CHI or NHS number: its check digit does not fit.")
                    .asException();
        }
        var ref = exchange.newId();
        var about = List.of(ref.toString());
        return new Subject(
                ref,
                status,
                exchange.seal("subject-name", scope, about, name),
                exchange.sealOrNull(
                        "subject-date-of-birth", scope, about, dateOfBirth == null ? null : dateOfBirth.toString()),
                exchange.sealOrNull("subject-identifier", scope, about, identifier),
                kind);
    }
}
