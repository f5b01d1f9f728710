package candour.platform.view;

import candour.platform.processing.Processors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a service's read models up to date, and rebuilds them: because their fold has changed, or because an operator
 * asks. While a model is rebuilt the old one is served; when the new one has caught up they change places in one
 * transaction.
 */
public final class ReadModels implements AutoCloseable {

    /** Pages in one transaction: two thousand events when there is much to catch up with. */
    private static final int BATCH = 2;

    private static final int SWEEP = 2_000;

    private final DataSource database;
    private final Processors processors;
    private final Map<String, ReadModel<?>> models;
    private final Map<Long, StreamingEventProcessor> rebuilding = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("read-models").daemon().factory());
    private @Nullable StreamingEventProcessor main;

    /** Keeps these models. */
    public ReadModels(DataSource database, Processors processors, List<ReadModel<?>> models) {
        this.database = database;
        this.processors = processors;
        this.models = models.stream().collect(Collectors.toUnmodifiableMap(ReadModel::name, Function.identity()));
    }

    /** Starts; models that are new or whose fold has changed begin to be rebuilt. */
    public void start() throws SQLException {
        try (Connection connection = database.getConnection()) {
            var serving = GenerationTable.in(connection, "SERVING", false).stream()
                    .collect(Collectors.toMap(Generation::model, Function.identity()));
            boolean fresh = serving.isEmpty();
            for (var building : GenerationTable.in(connection, "BUILDING", false)) {
                if (folded(building) == null) {
                    GenerationTable.retire(connection, building);
                }
            }
            for (var model : models.values()) {
                var served = serving.get(model.name());
                if (served == null && fresh) {
                    GenerationTable.begin(connection, model, "SERVING");
                } else if (served == null || served.version() != model.version()) {
                    GenerationTable.begin(connection, model, "BUILDING");
                }
            }
        }
        main = processors.pages("read-models", new Serving(), BATCH);
        main.start();
        keeper.scheduleWithFixedDelay(this::keep, 0, 1, TimeUnit.SECONDS);
    }

    /** Begins to rebuild a model while the old one is served; nothing happens when that is already under way. */
    public void rebuild(String model) throws SQLException {
        try (Connection connection = database.getConnection()) {
            GenerationTable.begin(connection, known(model), "BUILDING");
        }
        keeper.execute(this::keep);
    }

    /** How far a rebuild is: leaves taken in, or -1 when none is under way. */
    public long rebuilt(String model) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return GenerationTable.in(connection, "BUILDING", false).stream()
                    .filter(generation -> generation.model().equals(model))
                    .mapToLong(Generation::position)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /** How many leaves each served model has taken in. */
    public Map<String, Long> positions() throws SQLException {
        try (Connection connection = database.getConnection()) {
            var positions = new HashMap<String, Long>();
            GenerationTable.in(connection, "SERVING", false)
                    .forEach(generation -> positions.put(generation.model(), generation.position()));
            return positions;
        }
    }

    /** Calls back after each batch that was taken in here. */
    void onTaken(Runnable listener) {
        listeners.add(listener);
    }

    /** The model of that name. */
    public ReadModel<?> known(String name) {
        var model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("There is no read model of that name");
        }
        return model;
    }

    /** The names of all models. */
    public List<String> names() {
        return models.keySet().stream().sorted().toList();
    }

    /** Runs what is to be built and sweeps what is retired, a little at a time. */
    private void keep() {
        try (Connection connection = database.getConnection()) {
            for (var generation : GenerationTable.in(connection, "BUILDING", false)) {
                if (folded(generation) != null && !serveEmpty(connection, generation)) {
                    rebuilding.computeIfAbsent(generation.id(), _ -> startRebuild(generation));
                }
            }
            for (var generation : GenerationTable.in(connection, "RETIRED", false)) {
                GenerationTable.sweep(connection, generation.id(), SWEEP);
            }
            var building = GenerationTable.in(connection, "BUILDING", false).stream()
                    .map(Generation::id)
                    .collect(Collectors.toSet());
            rebuilding.entrySet().removeIf(entry -> {
                if (!building.contains(entry.getKey())) {
                    entry.getValue().shutDown();
                    return true;
                }
                return false;
            });
        } catch (SQLException | RuntimeException e) {
            System.getLogger("candour.view").log(System.Logger.Level.WARNING, "Read models wait for the database", e);
        }
    }

    private StreamingEventProcessor startRebuild(Generation generation) {
        var processor = processors.pages("rebuild-" + generation.id(), new Rebuilding(generation.id()), BATCH);
        processor.start();
        return processor;
    }

    @Override
    public void close() {
        keeper.shutdownNow();
        rebuilding.values().forEach(StreamingEventProcessor::shutDown);
        if (main != null) {
            main.shutDown();
        }
    }

    /** The model, if this build folds it as the generation was begun. */
    private @Nullable ReadModel<?> folded(Generation generation) {
        var model = models.get(generation.model());
        return model == null || model.version() != generation.version() ? null : model;
    }

    /** How far a generation must come before it may be served. */
    private long goal(Connection connection, Generation built, boolean lock) throws SQLException {
        var served = GenerationTable.in(connection, "SERVING", lock).stream()
                .filter(generation -> generation.model().equals(built.model()))
                .filter(generation -> generation.version() == built.version())
                .findFirst();
        return served.isPresent() ? served.get().position() : processors.log().size();
    }

    /** Where there is nothing to take in, no batch will ever say that a generation has caught up. */
    private boolean serveEmpty(Connection connection, Generation built) throws SQLException {
        if (built.position() > 0) {
            return false;
        }
        connection.setAutoCommit(false);
        try {
            // Locked in the order of a rebuild's batch: what is built first, then what is served.
            boolean empty = GenerationTable.in(connection, "BUILDING", true).contains(built)
                    && goal(connection, built, true) == 0;
            if (empty) {
                GenerationTable.serve(connection, built);
            }
            connection.commit();
            return empty;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Keeps what is served up to date; a generation built by another version of the fold stands still. */
    private final class Serving extends ReadModelInvoker {

        private Serving() {
            super(processors);
        }

        @Override
        List<Generation> lock(Connection connection) throws SQLException {
            return GenerationTable.beginBatch(connection, "SERVING", null);
        }

        @Override
        @Nullable
        ReadModel<?> model(Generation generation) {
            return folded(generation);
        }

        @Override
        void missed(Generation generation, Connection connection) throws SQLException {
            GenerationTable.outdate(connection, generation);
            GenerationTable.begin(connection, known(generation.model()), "BUILDING");
        }

        @Override
        void committed() {
            listeners.forEach(Runnable::run);
        }
    }

    /** Builds one generation and serves it as soon as it has caught up. */
    private final class Rebuilding extends ReadModelInvoker {

        private final long id;

        private Rebuilding(long id) {
            super(processors);
            this.id = id;
        }

        @Override
        List<Generation> lock(Connection connection) throws SQLException {
            return GenerationTable.beginBatch(connection, "BUILDING", id);
        }

        @Override
        @Nullable
        ReadModel<?> model(Generation generation) {
            return folded(generation);
        }

        @Override
        void written(Connection connection, Map<Generation, Long> positions) throws SQLException {
            for (var built : positions.entrySet()) {
                // Looked at without a lock first: what is served goes on while the new one is far behind.
                if (built.getValue() >= goal(connection, built.getKey(), false)
                        && built.getValue() >= goal(connection, built.getKey(), true)) {
                    GenerationTable.serve(connection, built.getKey());
                }
            }
        }

        @Override
        void committed() {
            listeners.forEach(Runnable::run);
        }
    }
}
