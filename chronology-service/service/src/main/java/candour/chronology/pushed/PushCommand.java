package candour.chronology.pushed;

import candour.chronology.pushclient.PushKind;
import candour.platform.access.Code;
import candour.platform.sealed.SealedFile;
import java.time.LocalDate;
import java.util.UUID;

/** What may be asked of one push. */
public sealed interface PushCommand {
    UUID receiptId();

    /**
     * @param request the reference it says it answers; nothing is looked up by it before the receipt is given
     * @param sha256 of the body as it came, hex
     */
    record ReceivePush(
            UUID receiptId,
            Code account,
            PushKind kind,
            Code mediaType,
            UUID request,
            Code sha256,
            SealedFile file,
            int records,
            LocalDate on)
            implements PushCommand {}

    /** It answers a request that this review made to that agency; or a person of the agency says so. */
    record MatchPush(UUID receiptId, UUID reviewId, Code agency, LocalDate on) implements PushCommand {}

    /** No request of that reference was made to that agency: a person has to look. */
    record LeaveUnmatched(UUID receiptId, LocalDate on) implements PushCommand {}

    /** A person of the agency lets its system know what became of it. */
    record AnswerPush(UUID receiptId, UUID reviewId, Code agency, int accepted, LocalDate on) implements PushCommand {}

    /** The system takes the whole push back. */
    record WithdrawPush(UUID receiptId, Code account, LocalDate on) implements PushCommand {}
}
