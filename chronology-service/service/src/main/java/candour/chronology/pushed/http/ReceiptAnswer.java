package candour.chronology.pushed.http;

import candour.chronology.read.PushRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a system is told of its push. It reads RECEIVED, whatever becomes of the push, until a person of its own agency says more or it
 * takes the push back itself: from a receipt nobody can tell whether a child is under review (R27).
 *
 * @param status RECEIVED, ACCEPTED, QUARANTINED or WITHDRAWN
 * @param sha256 of the body as it came, hex
 * @param records how many the push holds
 * @param accepted how many of them, once a person has said so
 */
public record ReceiptAnswer(
        UUID receiptId,
        String status,
        String sha256,
        int records,
        @Nullable Integer accepted) {

    static ReceiptAnswer of(PushRow push) {
        return new ReceiptAnswer(
                push.receiptId(), status(push), push.sha256().value(), push.records(), push.accepted());
    }

    private static String status(PushRow push) {
        if (push.withdrawn()) return "WITHDRAWN";
        Integer accepted = push.accepted();
        if (accepted == null) return "RECEIVED";
        return accepted == 0 ? "QUARANTINED" : "ACCEPTED";
    }
}
