package candour.platform.rest;

import candour.platform.access.Actor;
import candour.platform.command.Ids;
import candour.platform.decision.Refusal;
import candour.platform.rest.Operation.Status;
import candour.platform.time.ServiceClock;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Long work: answered at once with 202 and an operation to follow, done on a thread of its own. At most four at a time
 * in one instance; the others wait their turn. Work whose instance has died is shown as FAILED (reason ABANDONED) after a
 * minute without a sign of life.
 *
 * <pre>{@code
 * return operations.begin("export", exchange, progress -> {
 *     progress.phase("READING", rows.size());
 *     rows.forEach(row -> { …; progress.step(1); });
 *     return URI.create("/v1/exports/" + id);
 * });
 * }</pre>
 */
@Singleton
public class Operations {

    /** What does the work, and says where its result is to be read (or null). */
    @FunctionalInterface
    public interface Work {
        @Nullable
        URI run(Progress progress) throws Exception;
    }

    /** How the work tells how far it has come. Safe to call often: it is stored a few times a second. */
    public interface Progress {

        /** The operation's id, for example the id an import is stored under. */
        UUID operationId();

        /**
         * A new phase begins.
         *
         * @param total how much there is to do, or 0 when that is not known
         */
        void phase(String name, long total);

        /**
         * So much more is done.
         *
         * @throws Cancelled when the owner has asked for an end; to be let through, after tidying up
         */
        void step(long more);
    }

    /** The owner has asked for an end. */
    public static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    private static final Logger LOG = Logger.getLogger(Operations.class);
    private static final int AT_ONCE = 4;
    static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

    private final OperationTable table;
    private final ServiceClock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Operations(OperationTable table, ServiceClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Begins the work and answers 202 with the operation and where it is. */
    public RestResponse<Operation> begin(String kind, Exchange exchange, Work work) {
        var scope = exchange.incoming().scope;
        var operation = begin(kind, exchange.actor(), scope, work);
        return ResponseBuilder.<Operation>accepted(operation)
                .location(URI.create("/v1/operations/" + operation.id()))
                .build();
    }

    /** Begins the work for somebody. */
    public Operation begin(String kind, Actor owner, String scope, Work work) {
        var operation = new Operation(
                Ids.next(clock.now()),
                kind,
                owner.reference(),
                scope,
                "WAITING",
                0,
                0,
                Status.RUNNING,
                null,
                null,
                clock.now());
        table.insert(operation);
        threads.submit(() -> run(operation, work));
        return operation;
    }

    Optional<Operation> find(UUID id, Actor owner) {
        return table.find(id).filter(operation -> operation.owner().equals(owner.reference()));
    }

    void cancel(UUID id) {
        table.askCancel(id);
    }

    private void run(Operation operation, Work work) {
        var progress = new StoredProgress(operation.id(), table);
        try (var _ = progress.alive()) {
            turns.acquire();
            try {
                progress.phase("RUNNING", 0);
                var result = work.run(progress);
                progress.flush();
                table.finish(operation.id(), Status.DONE, result == null ? null : result.toString(), null);
            } finally {
                turns.release();
            }
        } catch (Cancelled e) {
            table.finish(operation.id(), Status.CANCELLED, null, "ASKED");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.errorf("An operation %s failed: %s", operation.kind(), Failure.of(e));
            table.finish(operation.id(), Status.FAILED, null, reason(e));
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case Refusal refusal -> refusal.rule().name();
            case ProblemException problem -> problem.problem().type().toString();
            default -> "UNFORESEEN";
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
