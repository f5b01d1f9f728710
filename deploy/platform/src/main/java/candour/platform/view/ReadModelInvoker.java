package candour.platform.view;

import candour.platform.log.LoggedEvent;
import candour.platform.processing.Processors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Takes events into the generations it is responsible for, all in the transaction of the processor's batch: rows,
 * positions, dead letters and the token are committed together. An event a model fails on becomes a dead letter and
 * holds back later events of its stream for that model only.
 */
abstract class ReadModelInvoker implements EventHandlerInvoker {

    private final Processors processors;
    private final Map<Long, Projection<?>> projections = new HashMap<>();
    private final Set<String> held = new HashSet<>();
    private List<Generation> generations = List.of();
    private @Nullable UnitOfWork<?> batch;

    ReadModelInvoker(Processors processors) {
        this.processors = processors;
    }

    /** The generations to take this batch into, locked until the batch is committed. */
    abstract List<Generation> lock(Connection connection) throws SQLException;

    /** The model a generation is of, or null when this build does not fold it. */
    abstract @Nullable ReadModel<?> model(Generation generation);

    /** Called in the batch's transaction when a generation has missed leaves. */
    void missed(Generation generation, Connection connection) throws SQLException {
        throw new IllegalStateException("A generation of " + generation.model() + " was read past");
    }

    /** Called in the batch's transaction, after its rows are written. */
    void written(Connection connection, Map<Generation, Long> positions) throws SQLException {}

    /** Called once the batch is committed. */
    void committed() {}

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        try (Connection connection = processors.transactions().getConnection()) {
            var work = CurrentUnitOfWork.get().root();
            if (batch != work) {
                begin(connection, work);
            }
            var page = Processors.page(message);
            var events = page.events();
            for (var generation : generations) {
                var projection = projections.get(generation.id());
                if (projection != null && leavesNoGap(generation, projection, events, connection)) {
                    for (var event : events) {
                        if (projection.position() <= event.leafIndex()) {
                            take(generation, projection, event, connection);
                        }
                    }
                }
            }
            page.taken().run();
        }
    }

    /**
     * Leaves have no gaps, so a generation that begins below a page has missed some: another build of this service has
     * read on while this fold stood still. It takes in nothing more, and what it shows is replaced.
     */
    private boolean leavesNoGap(
            Generation generation, Projection<?> projection, List<LoggedEvent> events, Connection connection)
            throws SQLException {
        if (events.isEmpty() || projection.position() >= events.getFirst().leafIndex()) {
            return true;
        }
        missed(generation, connection);
        return false;
    }

    private void begin(Connection connection, UnitOfWork<?> work) throws SQLException {
        batch = work;
        work.onPrepareCommit(_ -> write());
        work.onRollback(_ -> forget());
        work.afterCommit(_ -> committed());
        generations = lock(connection).stream()
                .filter(generation -> model(generation) != null)
                .toList();
        projections.keySet().retainAll(generations.stream().map(Generation::id).toList());
        for (var generation : generations) {
            projections
                    .computeIfAbsent(generation.id(), id -> projection(generation))
                    .begin(connection, generation.position());
        }
        loadHeld(connection);
    }

    private Projection<?> projection(Generation generation) {
        return new Projection<>(Objects.requireNonNull(model(generation)), generation.id());
    }

    private void take(Generation generation, Projection<?> projection, LoggedEvent event, Connection connection) {
        if (!held.isEmpty() && held.contains(holding(generation, event))) {
            projection.passOver(event);
            var sequence = event.stream().toString();
            processors
                    .deadLetters(group(generation))
                    .enqueueIfPresent(sequence, () -> new GenericDeadLetter<>(sequence, Processors.message(event)));
            return;
        }
        try {
            projection.take(event, connection);
        } catch (RuntimeException failure) {
            held.add(holding(generation, event));
            var sequence = event.stream().toString();
            processors
                    .deadLetters(group(generation))
                    .enqueue(sequence, new GenericDeadLetter<>(sequence, Processors.message(event), failure));
        }
    }

    private static String holding(Generation generation, LoggedEvent event) {
        return group(generation) + " " + event.stream();
    }

    private void write() {
        try (Connection connection = processors.transactions().getConnection()) {
            var positions = new HashMap<Generation, Long>();
            var moved = new HashMap<Long, List<Long>>();
            for (var generation : generations) {
                var projection = projections.get(generation.id());
                if (projection != null && projection.position() > generation.position()) {
                    projection.write(connection);
                    positions.put(generation, projection.position());
                    moved.computeIfAbsent(projection.position(), _ -> new ArrayList<>())
                            .add(generation.id());
                }
            }
            for (var together : moved.entrySet()) {
                GenerationTable.moveTo(connection, together.getValue(), together.getKey());
            }
            written(connection, positions);
        } catch (SQLException e) {
            throw new IllegalStateException("Read models cannot be written", e);
        }
    }

    private void forget() {
        batch = null;
        projections.values().forEach(Projection::forget);
    }

    private void loadHeld(Connection connection) throws SQLException {
        held.clear();
        var groups = generations.stream().map(ReadModelInvoker::group).collect(Collectors.toSet());
        try (var select = connection.prepareStatement(
                        "select distinct processingGroup, sequenceIdentifier from view.dead_letter");
                var found = select.executeQuery()) {
            while (found.next()) {
                if (groups.contains(found.getString(1))) {
                    held.add(found.getString(1) + " " + found.getString(2));
                }
            }
        }
    }

    @Override
    public void segmentReleased(Segment segment) {
        forget();
    }

    /** The group under which a generation's dead letters are kept. */
    static String group(Generation generation) {
        return "view:" + generation.model() + ":" + generation.id();
    }
}
