package candour.platform.view;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the rows of whatever generation of a model is served. */
public final class PostgresViews implements Views {

    private final DataSource database;
    private final Log log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition taken = lock.newCondition();

    /** Reads what these models hold. */
    public PostgresViews(DataSource database, Log log, ReadModels models) {
        this.database = database;
        this.log = log;
        models.onTaken(this::signal);
    }

    @Override
    public <R extends Row> Optional<R> find(ReadModel<R> model, String key, @Nullable Long asOfLeaf) {
        return ask(RowQuery.named(model, key, asOfLeaf)).stream().findFirst();
    }

    @Override
    public <R extends Row> Page<R> list(
            ReadModel<R> model, Selection selection, @Nullable String after, int limit, @Nullable Long asOfLeaf) {
        if (selection.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int rows = Math.clamp(limit, 1, 500);
        var found = ask(RowQuery.page(model, selection, after == null ? List.of() : cursor(after), rows + 1, asOfLeaf));
        if (found.size() <= rows) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, rows), cursor(found.get(rows - 1)));
    }

    @Override
    public <R extends Row> List<R> all(ReadModel<R> model, Selection selection, @Nullable Long asOfLeaf) {
        return selection.isEmpty() ? List.of() : ask(RowQuery.all(model, selection, asOfLeaf));
    }

    @Override
    public long position(ReadModel<?> model) {
        return position(List.of(model));
    }

    /** A model that is not served yet has taken in nothing. */
    @Override
    public long position(Collection<ReadModel<?>> models) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(min(position), 0), count(*) from view.generation"
                                + " where state = 'SERVING' and model = any(?)")) {
            var names = models.stream().map(ReadModel::name).distinct().toArray();
            select.setArray(1, connection.createArrayOf("text", names));
            try (ResultSet found = select.executeQuery()) {
                return found.next() && found.getInt(2) == names.length ? found.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be asked", e);
        }
    }

    @Override
    public boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        var leaf = leafOf(stream, version, deadline);
        return leaf.isPresent() && await(List.of(model), leaf.get() + 1, deadline);
    }

    @Override
    public boolean await(Collection<ReadModel<?>> models, Collection<StreamName> streams, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        long leaves = log.size();
        for (var stream : streams) {
            var version = log.version(stream);
            if (version.isPresent()) {
                var leaf = leafOf(stream, version.get(), deadline);
                if (leaf.isEmpty()) {
                    return false;
                }
                leaves = Math.max(leaves, leaf.get() + 1);
            }
        }
        return await(models, leaves, deadline);
    }

    /** What is stored has its leaf a moment later. */
    private Optional<Long> leafOf(StreamName stream, long version, long deadline) {
        var leaf = log.leafOf(stream, version);
        while (leaf.isEmpty() && pausedBefore(deadline)) {
            leaf = log.leafOf(stream, version);
        }
        return leaf;
    }

    private boolean await(Collection<ReadModel<?>> models, long leaves, long deadline) {
        boolean there = position(models) >= leaves;
        while (!there && pausedBefore(deadline)) {
            there = position(models) >= leaves;
        }
        return there;
    }

    /** The digest of a model as it stood when it had taken in that many leaves. */
    public <R extends Row> RowDigest digest(ReadModel<R> model, long leaves) {
        var digest = new RowDigest();
        var sql = "select key, body from view.row where " + RowQuery.SERVED + RowQuery.AS_OF + " order by key";
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setFetchSize(1_000);
                select.setString(1, model.name());
                select.setLong(2, leaves);
                select.setLong(3, leaves);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        digest.add(found.getString(1), found.getString(2));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be digested", e);
        }
        return digest;
    }

    private <R extends Row> List<R> ask(RowQuery<R> query) {
        try (Connection connection = database.getConnection()) {
            return query.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be read", e);
        }
    }

    private static String cursor(Row row) {
        return encode(row.order()) + "." + encode(row.key());
    }

    private static List<String> cursor(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("Not a cursor of this list");
        }
        return List.of(decode(text.substring(0, dot)), decode(text.substring(dot + 1)));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void signal() {
        lock.lock();
        try {
            taken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for news, but not long; false when there is no time left. */
    private boolean pausedBefore(long deadline) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        lock.lock();
        try {
            taken.awaitNanos(Math.min(left, 20_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
        return true;
    }
}
