package candour.chronology.pushed.http;

import candour.chronology.police.document.PoliceReading.Issue;
import candour.chronology.pushclient.PushKind;
import candour.chronology.pushed.PushCommand.ReceivePush;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.command.Accepted;
import candour.platform.command.Ids;
import candour.platform.decision.Refusal;
import candour.platform.rest.Exchange;
import candour.platform.rest.Problem;
import candour.platform.rest.ProblemException;
import candour.platform.rest.ProblemType;
import candour.platform.sealed.SealedFile;
import candour.platform.sealed.SealedFiles;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Keeps a push whole and gives the receipt: the same work and the same answer for every one. */
@Singleton
class Receipts {
    /** The same bound as for JSON. */
    static final int LARGEST = 1024 * 1024;

    private final SealedFiles files;

    Receipts(SealedFiles files) {
        this.files = files;
    }

    /** @param id the push's own, by which the same push again is the same receipt */
    record Arrived(String id, PushKind kind, Code mediaType, UUID request) {}

    RestResponse<ReceiptAnswer> give(Exchange exchange, Arrived push, byte[] body, int records) {
        byte[] hash = sha256(body);
        exchange.uploaded(hash);
        Code account = new Code(exchange.actor().reference());
        UUID receiptId =
                Ids.from(sha256(("push/" + account.value() + "/" + push.id()).getBytes(StandardCharsets.UTF_8)));
        Code sha256 = new Code(HexFormat.of().formatHex(hash));
        SealedFile file = write(receiptId, body);
        var received = new ReceivePush(
                receiptId,
                account,
                push.kind(),
                push.mediaType(),
                push.request(),
                sha256,
                file,
                records,
                london(exchange.now()));
        files.keepIf(Accepted::hasStored, () -> sent(exchange, received, file), file);
        return RestResponse.ResponseBuilder.<ReceiptAnswer>create(202)
                .entity(new ReceiptAnswer(receiptId, "RECEIVED", sha256.value(), records, null))
                .location(URI.create("/v1/pushes/" + receiptId))
                .build();
    }

    /** What a receipt would be, of a push that is not kept. */
    ReceiptAnswer dryRun(byte[] body, int records) {
        return new ReceiptAnswer(new UUID(0, 0), "DRY_RUN", HexFormat.of().formatHex(sha256(body)), records, null);
    }

    /** The reference is only looked at for its form: whether there is such a request is found out later, and not told. */
    UUID reference(@Nullable String request) {
        try {
            if (request != null) return UUID.fromString(request);
        } catch (IllegalArgumentException _) {
            // Told in the same words as its absence.
        }
        throw Problem.invalid("query.request", "Must be the reference that the agency was given with its due day.")
                .asException();
    }

    /** The body, if it is not larger than is taken. */
    static byte[] bounded(InputStream content) throws IOException {
        byte[] body = content.readNBytes(LARGEST + 1);
        if (body.length > LARGEST)
            throw Problem.of(ProblemType.TOO_LARGE, "A push may have 1 MiB at most.")
                    .asException();
        return body;
    }

    static ProblemException refused(List<Issue> issues) {
        return Problem.of(ProblemType.INVALID, "The contacts cannot be taken as they stand.")
                .withErrors(issues.stream()
                        .limit(100)
                        .map(issue -> new Problem.FieldError("body." + issue.path(), issue.words()))
                        .toArray(Problem.FieldError[]::new))
                .asException();
    }

    static LocalDate london(Instant now) {
        return London.day(now);
    }

    /** A push that is refused leaves no file behind. */
    private Accepted sent(Exchange exchange, ReceivePush received, SealedFile file) {
        try {
            return exchange.send(received);
        } catch (Refusal refusal) {
            files.delete(file);
            throw refusal;
        }
    }

    private SealedFile write(UUID receiptId, byte[] body) {
        try {
            return files.write(
                    "push-body",
                    receiptId.toString(),
                    List.of(receiptId.toString()),
                    new ByteArrayInputStream(body),
                    LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
