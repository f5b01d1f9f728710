package candour.review.document.http;

import static candour.review.document.DocumentRule.DOCUMENT_WAITS_FOR_WHAT_IT_SAYS;
import static candour.review.document.read.DocumentRegister.DOCUMENTS;

import candour.platform.authority.http.RecordedInErrorBody;
import candour.platform.decision.Refusal;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemType;
import candour.platform.sealed.FileUnavailable;
import candour.platform.sealed.SealedFile;
import candour.platform.sealed.SealedFiles;
import candour.platform.view.Views;
import candour.review.document.DocumentCommand.IssueDocument;
import candour.review.document.DocumentCommand.MarkDocumentInError;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.IssuedFile;
import candour.review.document.Documents;
import candour.review.document.read.DocumentRow;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is done with papers of every kind: make, list, give out, mark as made by mistake. */
@Singleton
public class DocumentDesk {
    private static final Set<String> NOTIFIER = Set.of("NOTIFIER");

    private final Exchange exchange;
    private final Press press;
    private final SealedFiles files;
    private final Views views;

    DocumentDesk(Exchange exchange, Press press, SealedFiles files, Views views) {
        this.exchange = exchange;
        this.press = press;
        this.files = files;
        this.views = views;
    }

    /** Makes a paper; one that would say what the last one says is that one. */
    RestResponse<AcceptedBody> issue(Shelf shelf) {
        var id = exchange.newId();
        var made = press.make(shelf, id);
        try {
            var accepted = exchange.send(new IssueDocument(
                    shelf.about(), id, shelf.kind(), shelf.of(), made.orElse(null), exchange.today()));
            if (accepted.eventIds().isEmpty() || accepted.repeated()) {
                made.ifPresent(press::clear);
            }
            return exchange.accepted(accepted, URI.create(shelf.path() + "/" + id));
        } catch (Refusal refused) {
            made.ifPresent(press::clear);
            throw refused.rule() == DOCUMENT_WAITS_FOR_WHAT_IT_SAYS
                    ? Problem.of(ProblemType.NOT_YET_VISIBLE, refused.rule().words())
                            .asException()
                    : refused;
        }
    }

    RestResponse<Page<DocumentAnswer>> list(Shelf shelf) {
        return exchange.page(
                DOCUMENTS,
                shelf.about().toString(),
                row -> Shelf.of(row.issued()).equals(shelf) ? answer(row) : null);
    }

    /** Those among them that this caller may read, as they are listed. */
    public List<DocumentAnswer> shown(List<DocumentRow> papers) {
        return papers.stream().filter(this::mayRead).map(this::answer).toList();
    }

    boolean mayRead(DocumentRow paper) {
        return exchange.may(Shelf.of(paper.issued()).reading());
    }

    DocumentAnswer answer(DocumentRow row) {
        var shelf = Shelf.of(row.issued());
        var here = shelf.path() + "/" + row.key();
        return DocumentAnswer.of(
                row,
                here,
                exchange.actions(
                        Action.offer("recorded-in-error", "POST", here + "/recorded-in-error", shelf.issuing())));
    }

    RestResponse<byte[]> pdf(Shelf shelf, UUID documentId) {
        return file(shelf, documentId, DocumentIssued::pdf, ".pdf");
    }

    RestResponse<byte[]> docx(Shelf shelf, UUID documentId) {
        return file(shelf, documentId, DocumentIssued::docx, ".docx");
    }

    RestResponse<AcceptedBody> recordedInError(Shelf shelf, UUID documentId, RecordedInErrorBody body) {
        return exchange.accepted(exchange.send(new MarkDocumentInError(
                shelf.about(),
                documentId,
                shelf.kind(),
                shelf.of(),
                body.eventId(),
                body.seal(exchange, shelf.about().toString()))));
    }

    private RestResponse<byte[]> file(
            Shelf shelf, UUID documentId, Function<DocumentIssued, IssuedFile> which, String ending) {
        var found = exchange.one(DOCUMENTS, Documents.FOLD.stream(shelf.about()), documentId.toString(), row -> row);
        var issued = found.getEntity().issued();
        boolean inError = inErrorToday(documentId);
        if (!Shelf.of(issued).equals(shelf) || inError && exchange.roles().equals(NOTIFIER)) {
            throw Problem.notFound().asException();
        }
        var file = which.apply(issued);
        var name = shelf.kindCode() + "-" + issued.number() + (inError ? "-recorded-in-error" : "") + ending;
        return ResponseBuilder.ok(content(file.file()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Repr-Digest", digest(file))
                .build();
    }

    /** Whatever is asked for as of a day: that it was a mistake is known today (ruling R20). */
    private boolean inErrorToday(UUID documentId) {
        return views.find(DOCUMENTS, documentId.toString(), null)
                .filter(row -> row.inErrorSince() != null)
                .isPresent();
    }

    private byte[] content(SealedFile file) {
        try (var in = files.read(file)) {
            return in.readAllBytes();
        } catch (FileUnavailable e) {
            throw Problem.notFound().because(e.reason().name()).asException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As RFC 9530 writes it; the list of papers has it in hexadecimal. */
    private static String digest(IssuedFile file) {
        var bytes = HexFormat.of().parseHex(file.sha256().value());
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }
}
