package candour.chronology.read;

import candour.chronology.pushclient.PushKind;
import candour.chronology.pushed.PushEvent;
import candour.chronology.pushed.PushEvent.PushAnswered;
import candour.chronology.pushed.PushEvent.PushLeftUnmatched;
import candour.chronology.pushed.PushEvent.PushMatched;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.access.Code;
import candour.platform.sealed.SealedFile;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A push, for its sender's receipts and for its agency.
 *
 * @param reviewId null until it is matched; its sender is never told
 * @param accepted how many records, as a person of the agency answered; null before that
 */
public record PushRow(
        UUID receiptId,
        Code account,
        Code agency,
        PushKind kind,
        Code mediaType,
        UUID request,
        Code sha256,
        SealedFile file,
        int records,
        Instant receivedAt,
        @Nullable UUID reviewId,
        boolean unmatched,
        @Nullable Integer accepted,
        boolean withdrawn)
        implements Row {

    public static final ReadModel<PushRow> PUSHES =
            new Model<>("pushes", PushRow.class, PushEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case PushReceived e -> rows.put(received(e, told.logged().recordedAt()));
                    case PushMatched e -> rows.change(key(e), row -> row.now(e.reviewId(), false, row.accepted, false));
                    case PushLeftUnmatched e -> rows.change(key(e), row -> row.now(null, true, row.accepted, false));
                    case PushAnswered e ->
                        rows.change(key(e), row -> row.now(row.reviewId, row.unmatched, e.accepted(), row.withdrawn));
                    case PushWithdrawn e ->
                        rows.change(key(e), row -> row.now(row.reviewId, row.unmatched, row.accepted, true));
                }
            });

    private static PushRow received(PushReceived e, Instant at) {
        return new PushRow(
                e.receiptId(),
                e.account(),
                e.agency(),
                e.kind(),
                e.mediaType(),
                e.request(),
                e.sha256(),
                e.file(),
                e.records(),
                at,
                null,
                false,
                null,
                false);
    }

    private PushRow now(
            @Nullable UUID review, boolean nowUnmatched, @Nullable Integer nowAccepted, boolean nowWithdrawn) {
        return new PushRow(
                receiptId,
                account,
                agency,
                kind,
                mediaType,
                request,
                sha256,
                file,
                records,
                receivedAt,
                review,
                nowUnmatched,
                nowAccepted,
                nowWithdrawn);
    }

    private static String key(PushEvent event) {
        return event.receiptId().toString();
    }

    @Override
    public String key() {
        return receiptId.toString();
    }

    /** An agency's pushes; which of them are for which review is for the resource to say. */
    @Override
    public String scope() {
        return agency.value();
    }

    @Override
    public String order() {
        return receivedAt.toString();
    }
}
