package candour.review.document.http;

import static candour.review.document.read.DocumentRegister.DOCUMENTS;

import candour.document.Copy;
import candour.document.Document;
import candour.document.DocxFile;
import candour.document.PdfFile;
import candour.platform.access.Code;
import candour.platform.rest.AcceptedBody;
import candour.platform.rest.Action;
import candour.platform.rest.Exchange;
import candour.platform.rest.Page;
import candour.platform.rest.Problem;
import candour.platform.sealed.FileUnavailable;
import candour.platform.sealed.SealedFile;
import candour.platform.sealed.SealedFiles;
import candour.platform.view.Views;
import candour.review.authority.http.London;
import candour.review.authority.http.RecordedInErrorBody;
import candour.review.document.DocumentCommand.IssueDocument;
import candour.review.document.DocumentCommand.Made;
import candour.review.document.DocumentCommand.MarkDocumentInError;
import candour.review.document.DocumentEvent.DocumentIssued;
import candour.review.document.DocumentEvent.IssuedFile;
import candour.review.document.DocumentKind;
import candour.review.document.Documents;
import candour.review.document.read.DocumentRow;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What is done with papers of every kind: make, list, give out, mark as made by mistake. */
@Singleton
class DocumentDesk {
    private static final long LARGEST = 20L << 20;
    private static final Set<String> NOTIFIER = Set.of("NOTIFIER");

    private final Exchange exchange;
    private final Paperwork paperwork;
    private final SealedFiles files;
    private final Views views;

    DocumentDesk(Exchange exchange, Paperwork paperwork, SealedFiles files, Views views) {
        this.exchange = exchange;
        this.paperwork = paperwork;
        this.files = files;
        this.views = views;
    }

    /** Which papers, and the permission and address they are made under. */
    record Shelf(UUID about, DocumentKind kind, String permission, String path) {}

    /** Files that no event came to speak of after all are cleared away at once, or by the watch when that is not sure. */
    RestResponse<AcceptedBody> issue(Shelf shelf) {
        var id = exchange.newId();
        var made = make(shelf, id);
        var accepted = exchange.send(new IssueDocument(shelf.about(), id, shelf.kind(), made, London.today(exchange)));
        if (made != null && (accepted.eventIds().isEmpty() || accepted.repeated())) {
            files.delete(made.pdf().file());
            files.delete(made.docx().file());
        }
        return exchange.accepted(accepted, URI.create(shelf.path() + "/" + id));
    }

    RestResponse<Page<DocumentAnswer>> list(Shelf shelf) {
        return exchange.page(DOCUMENTS, DocumentRow.scope(shelf.about(), shelf.kind()), row -> answer(shelf, row));
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
                body.eventId(),
                body.seal(exchange, shelf.about().toString()))));
    }

    private RestResponse<byte[]> file(
            Shelf shelf, UUID documentId, Function<DocumentIssued, IssuedFile> which, String ending) {
        var found = exchange.one(DOCUMENTS, Documents.FOLD.stream(shelf.about()), documentId.toString(), row -> {
            if (!row.scope().equals(DocumentRow.scope(shelf.about(), shelf.kind()))) {
                throw Problem.notFound().asException();
            }
            return row;
        });
        var issued = found.getEntity().issued();
        boolean inError = views.find(DOCUMENTS, documentId.toString(), null)
                .filter(row -> row.inErrorSince() != null)
                .isPresent();
        if (inError && exchange.roles().equals(NOTIFIER)) {
            throw Problem.notFound().asException();
        }
        var name = issued.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + issued.number()
                + (inError ? "-recorded-in-error" : "");
        return ResponseBuilder.ok(content(which.apply(issued).file()))
                .header("Content-Disposition", "attachment; filename=\"" + name + ending + "\"")
                .header("Digest", "sha-256=" + which.apply(issued).sha256().value())
                .build();
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

    private DocumentAnswer answer(Shelf shelf, DocumentRow row) {
        return DocumentAnswer.of(
                row,
                exchange.actions(Action.offer(
                        "recorded-in-error",
                        "POST",
                        shelf.path() + "/" + row.key() + "/recorded-in-error",
                        shelf.permission())));
    }

    private @Nullable Made make(Shelf shelf, UUID id) {
        var quoting = new Quoting(exchange);
        long leaf = paperwork.leaf();
        return paperwork
                .write(shelf.kind(), shelf.about(), leaf, quoting)
                .map(document -> made(document, shelf, id, leaf, quoting))
                .orElse(null);
    }

    private Made made(Document document, Shelf shelf, UUID id, long leaf, Quoting quoting) {
        var copy = new Copy(
                "made on " + Saying.day(London.today(exchange)) + " \u00b7 "
                        + id.toString().substring(24),
                exchange.now());
        return new Made(
                new Code(document.digest()),
                keep(PdfFile.of(document, copy), shelf, quoting),
                keep(DocxFile.of(document, copy), shelf, quoting),
                leaf);
    }

    private IssuedFile keep(byte[] file, Shelf shelf, Quoting quoting) {
        var about = shelf.about().toString();
        try {
            var kind = shelf.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var sealed = files.write(kind, about, quoting.subjects(about), new ByteArrayInputStream(file), LARGEST);
            return new IssuedFile(sealed, new Code(sha256(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
