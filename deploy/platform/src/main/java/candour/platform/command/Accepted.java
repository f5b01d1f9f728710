package candour.platform.command;

import candour.platform.decision.Rule;
import candour.platform.log.StreamName;
import java.util.List;
import java.util.UUID;

/**
 * A command was accepted.
 *
 * @param stream the stream it was about
 * @param version that stream's last sequence now: the ETag
 * @param eventIds what was stored; empty when it was already so
 * @param warnings rules of strength USUALLY it does not keep to
 * @param repeated whether this answers a request that had been answered before
 */
public record Accepted(StreamName stream, long version, List<UUID> eventIds, List<Rule> warnings, boolean repeated) {

    /** Whether this very request has stored something: not when it was already so, nor when it is a repetition. */
    public boolean hasStored() {
        return !repeated && !eventIds.isEmpty();
    }
}
