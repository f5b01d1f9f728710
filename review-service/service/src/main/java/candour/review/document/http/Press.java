package candour.review.document.http;

import candour.document.Copy;
import candour.document.DocxFile;
import candour.document.PdfFile;
import candour.platform.access.Code;
import candour.platform.log.Log;
import candour.platform.log.StreamName;
import candour.platform.rest.Exchange;
import candour.platform.sealed.SealedFiles;
import candour.review.document.DocumentCommand.Made;
import candour.review.document.DocumentEvent.IssuedFile;
import candour.review.document.Sources;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes both files of a paper, from what the log says at this moment, and keeps them sealed for everybody quoted. */
@Singleton
class Press {
    private static final long LARGEST = 20L << 20;

    private final Exchange exchange;
    private final SealedFiles files;
    private final Log log;

    Press(Exchange exchange, SealedFiles files, Log log) {
        this.exchange = exchange;
        this.files = files;
        this.log = log;
    }

    /** The paper, or empty while nothing was recorded that it could say. */
    Optional<Made> make(Shelf shelf, UUID id) {
        var sources = Sources.of(shelf.kind(), shelf.about(), shelf.of());
        var at = exchange.upToDate(sources, Paperwork.models(shelf.kind()));
        var quoting = new Quoting(exchange::open);
        return new Paperwork(shelf, at).written(quoting).map(document -> {
            var copy = new Copy(
                    "made on " + Saying.day(exchange.today()) + " \u00b7 "
                            + id.toString().substring(24),
                    exchange.now());
            return new Made(
                    new Code(document.digest()),
                    keep(PdfFile.of(document, copy), shelf, quoting),
                    keep(DocxFile.of(document, copy), shelf, quoting),
                    at.leaf(),
                    seen(sources, at.leaf()));
        });
    }

    /** Files that no event came to speak of after all; the watch clears away what is missed here. */
    void clear(Made made) {
        files.delete(made.pdf().file());
        files.delete(made.docx().file());
    }

    private Map<StreamName, Long> seen(Iterable<StreamName> sources, long leaf) {
        var seen = new LinkedHashMap<StreamName, Long>();
        sources.forEach(stream -> seen.put(stream, log.versionAt(stream, leaf).orElse(-1L)));
        return seen;
    }

    private IssuedFile keep(byte[] file, Shelf shelf, Quoting quoting) {
        var about = shelf.about().toString();
        try {
            var sealed = files.write(
                    shelf.kindCode(), about, quoting.subjects(about), new ByteArrayInputStream(file), LARGEST);
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
