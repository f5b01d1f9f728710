package candour.platform.sealed.shredding.http;

import candour.platform.log.Log;
import candour.platform.rest.Allows;
import candour.platform.rest.Exchange;
import candour.platform.rest.Operation;
import candour.platform.rest.Operations;
import candour.platform.sealed.KeyCustodian;
import candour.platform.sealed.shredding.KeyCustodyReplay;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * For operators, after this service's key vault was restored from a backup: what the log says was shredded, sealed away
 * or restricted since is so again. Ordering it again does no harm.
 */
@Path("/v1/operations/key-custody-replay")
public class KeyCustodyReplayResource {

    private final Operations operations;
    private final Exchange exchange;
    private final KeyCustodian vault;
    private final Log log;

    KeyCustodyReplayResource(Operations operations, Exchange exchange, KeyCustodian vault, Log log) {
        this.operations = operations;
        this.exchange = exchange;
        this.vault = vault;
        this.log = log;
    }

    /** Begins: 202 and an operation to follow. It reads the whole log, then looks at each key it speaks of. */
    @POST
    @Allows("key-custody.replay")
    public RestResponse<Operation> begin() {
        return operations.begin("key-custody-replay", exchange, progress -> {
            progress.phase("READING", log.size());
            KeyCustodyReplay.bringUpToDate(vault, log::page, new KeyCustodyReplay.Follower() {
                @Override
                public void read(int events) {
                    progress.step(events);
                }

                @Override
                public void applying(int keys) {
                    progress.phase("APPLYING", keys);
                }
            });
            return null;
        });
    }
}
