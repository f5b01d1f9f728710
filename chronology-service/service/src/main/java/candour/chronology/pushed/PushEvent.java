package candour.chronology.pushed;

import candour.chronology.pushclient.PushKind;
import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.SealedFile;
import java.time.LocalDate;
import java.util.UUID;

/** What is remembered of one push. Stored for ever: add fields, never rename or remove them. */
public sealed interface PushEvent {
    UUID receiptId();

    /**
     * A well-formed push of a registered system came in. Every one is kept and answered alike, whatever it is about.
     *
     * @param receiptId follows from the system and the push's own id: the same push again is the same receipt
     * @param account the system that sent it
     * @param agency the agency it speaks for
     * @param request the reference it says it answers
     * @param sha256 of the body as it came, hex
     * @param file the body as it came, sealed
     * @param records how many records it holds
     */
    @Stored("push-received")
    record PushReceived(
            UUID receiptId,
            Code account,
            Code agency,
            PushKind kind,
            Code mediaType,
            UUID request,
            Code sha256,
            SealedFile file,
            int records,
            LocalDate on)
            implements PushEvent {}

    /** It belongs to that review's request to that agency; its records are looked at one by one. */
    @Stored("push-matched")
    record PushMatched(UUID receiptId, UUID reviewId, Code agency, LocalDate on) implements PushEvent {}

    /** It names no request made to its agency. It waits for a person of the agency; its sender is told nothing of that. */
    @Stored("push-left-unmatched")
    record PushLeftUnmatched(UUID receiptId, LocalDate on) implements PushEvent {}

    /**
     * A person of the agency told its system what became of the push.
     *
     * @param accepted how many records; none is what the sender reads as quarantined
     * @param of how many it held
     */
    @Stored("push-answered")
    record PushAnswered(UUID receiptId, int accepted, int of, LocalDate on) implements PushEvent {}

    /** The sender took it back whole: what was made from it is withdrawn. */
    @Stored("push-withdrawn")
    record PushWithdrawn(UUID receiptId, LocalDate on) implements PushEvent {}
}
