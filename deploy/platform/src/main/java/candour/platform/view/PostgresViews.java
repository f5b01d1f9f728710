package candour.platform.view;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the rows of whatever generation of a model is served. */
public final class PostgresViews implements Views {

    private static final String SERVED =
            "generation = (select id from view.generation where model = ? and state = 'SERVING')";
    private static final String CURRENT = " and until_leaf is null";
    private static final String AS_OF = " and from_leaf < ? and (until_leaf is null or until_leaf >= ?)";
    private static final String ORDERED = " order by ord, key";

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
        return query(model, " and key = ?", List.of(key), asOfLeaf, 1).stream().findFirst();
    }

    @Override
    public <R extends Row> Page<R> list(
            ReadModel<R> model, String scope, @Nullable String after, int limit, @Nullable Long asOfLeaf) {
        var arguments = new ArrayList<String>(List.of(scope));
        var where = " and scope = ?";
        if (after != null) {
            where += " and (ord, key) > (?, ?)";
            arguments.addAll(cursor(after));
        }
        int rows = Math.clamp(limit, 1, 500);
        var found = query(model, where, arguments, asOfLeaf, rows + 1);
        if (found.size() <= rows) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, rows), cursor(found.get(rows - 1)));
    }

    @Override
    public <R extends Row> List<R> all(ReadModel<R> model, String scope, @Nullable Long asOfLeaf) {
        return query(model, " and scope = ?", List.of(scope), asOfLeaf, Integer.MAX_VALUE);
    }

    @Override
    public long position(ReadModel<?> model) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select position from view.generation where model = ? and state = 'SERVING'")) {
            select.setString(1, model.name());
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be asked", e);
        }
    }

    @Override
    public boolean await(ReadModel<?> model, StreamName stream, long version, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        var leaf = OptionalLong.empty();
        while (true) {
            if (leaf.isEmpty()) {
                leaf = log.leafOf(stream, version).map(OptionalLong::of).orElse(OptionalLong.empty());
            }
            if (leaf.isPresent() && position(model) > leaf.getAsLong()) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            pause(Math.min(left, 20_000_000));
        }
    }

    /** The digest of a model as it stood when it had taken in that many leaves. */
    public <R extends Row> RowDigest digest(ReadModel<R> model, long leaves) {
        var digest = new RowDigest();
        var sql = "select key, body from view.row where " + SERVED + AS_OF + " order by key";
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

    private <R extends Row> List<R> query(
            ReadModel<R> model, String where, List<String> arguments, @Nullable Long asOfLeaf, int limit) {
        var sql = "select body from view.row where " + SERVED + where + (asOfLeaf == null ? CURRENT : AS_OF) + ORDERED
                + " limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 1;
            select.setString(at++, model.name());
            for (var argument : arguments) {
                select.setString(at++, argument);
            }
            if (asOfLeaf != null) {
                select.setLong(at++, asOfLeaf);
                select.setLong(at++, asOfLeaf);
            }
            select.setInt(at, limit);
            try (ResultSet found = select.executeQuery()) {
                var rows = new ArrayList<R>();
                while (found.next()) {
                    rows.add(RowJson.read(found.getString(1), model.row()));
                }
                return rows;
            }
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

    private void pause(long nanos) {
        lock.lock();
        try {
            taken.awaitNanos(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
