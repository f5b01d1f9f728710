package candour.chronology.pushed;

import candour.chronology.pushed.PushEvent.PushAnswered;
import candour.chronology.pushed.PushEvent.PushLeftUnmatched;
import candour.chronology.pushed.PushEvent.PushMatched;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param account null until it came in
 * @param reviewId null until it is matched
 * @param accepted as last answered, or -1
 */
public record Push(
        @Nullable Code account,
        @Nullable Code agency,
        @Nullable Code sha256,
        int records,
        @Nullable UUID reviewId,
        boolean unmatched,
        int accepted,
        boolean withdrawn) {

    public static final Fold<Push, PushEvent> FOLD = new Fold<>(
            "push",
            PushEvent.class,
            PushEvent::receiptId,
            Push::evolve,
            new Push(null, null, null, 0, null, false, -1, false));

    static Push evolve(Push was, PushEvent event) {
        return switch (event) {
            case PushReceived e -> new Push(e.account(), e.agency(), e.sha256(), e.records(), null, false, -1, false);
            case PushMatched e ->
                new Push(was.account, was.agency, was.sha256, was.records, e.reviewId(), false, was.accepted, false);
            case PushLeftUnmatched _ ->
                new Push(was.account, was.agency, was.sha256, was.records, null, true, was.accepted, false);
            case PushAnswered e ->
                new Push(
                        was.account,
                        was.agency,
                        was.sha256,
                        was.records,
                        was.reviewId,
                        was.unmatched,
                        e.accepted(),
                        was.withdrawn);
            case PushWithdrawn _ ->
                new Push(
                        was.account,
                        was.agency,
                        was.sha256,
                        was.records,
                        was.reviewId,
                        was.unmatched,
                        was.accepted,
                        true);
        };
    }
}
