package candour.review.subject.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.Directory.DIRECTORY;
import static candour.review.subject.read.Subjects.SUBJECTS;

import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.platform.view.Views;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Directory;
import candour.review.subject.IdentifierScan;
import candour.review.subject.IdentifierScan.Hit;
import candour.review.subject.IdentifierScan.Known;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a text would say who somebody is, for the other services on behalf of a person, so that names never leave their
 * owner (ruling R13); every use is recorded. What is scanned is kept nowhere.
 */
@Path("/internal/v1/reviews/{reviewId}/identifier-scan")
public class IdentifierScanResource {
    private static final int LONGEST = 200_000;

    private final Exchange exchange;
    private final Views views;

    IdentifierScanResource(Exchange exchange, Views views) {
        this.exchange = exchange;
        this.views = views;
    }

    /** A text to be looked through. */
    public record ScanBody(@NotNull @Size(max = LONGEST) String text) {}

    /** Where in the text somebody could be told from it: positions and kinds, none of the words. */
    public record ScanAnswer(List<Hit> hits) {}

    /** Where a text names a review's subjects or its people, gives a birthday or any health number. */
    @POST
    @Allows(value = "subject.scan", onBehalf = true)
    public ScanAnswer scan(@PathParam("reviewId") UUID reviewId, @Valid ScanBody body) {
        var id = reviewId.toString();
        var known = Stream.concat(
                        views.all(SUBJECTS, id, null).stream()
                                .map(row -> row.subject())
                                .map(subject -> new Known(
                                        subject.subjectRef().toString(),
                                        text(subject.name()),
                                        text(subject.dateOfBirth()),
                                        text(subject.identifier()))),
                        views.all(ASSIGNMENTS, id, null).stream()
                                .map(AssignmentRow::personRef)
                                .distinct()
                                .map(this::professional))
                .toList();
        return new ScanAnswer(IdentifierScan.of(body.text(), known));
    }

    private Known professional(String personRef) {
        var name = views.find(DIRECTORY, Directory.key(Directory.Kind.PERSON, personRef), null)
                .map(entry ->
                        entry.person() == null ? null : text(entry.person().name()))
                .orElse(null);
        return new Known(personRef, name, null, null);
    }

    private @Nullable String text(@Nullable Sealed sealed) {
        Words words = exchange.open(sealed);
        return words == null ? null : words.text();
    }
}
