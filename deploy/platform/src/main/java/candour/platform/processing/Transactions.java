package candour.platform.processing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * Short transactions for processors: what a batch projects, its token and its dead letters are committed together. Any
 * open writing transaction holds back every reader of the log, so nothing slow happens inside.
 */
public final class Transactions implements TransactionManager, ConnectionProvider {

    private final DataSource source;
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    /** Transactions on this database. */
    public Transactions(DataSource source) {
        this.source = source;
    }

    @Override
    public Transaction startTransaction() {
        if (current.get() != null) {
            return new Joined();
        }
        try {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            current.set(connection);
            return new Own(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** The thread's transaction, whose closing is left to it, or a connection of one's own that commits by itself. */
    @Override
    public Connection getConnection() throws SQLException {
        var connection = current.get();
        if (connection == null) {
            return source.getConnection();
        }
        return (Connection) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close") || method.getName().equals("commit")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class Joined implements Transaction {
        @Override
        public void commit() {
            // the outer transaction commits
        }

        @Override
        public void rollback() {
            throw new IllegalStateException("Part of a batch failed; the whole batch is taken back");
        }
    }

    private final class Own implements Transaction {

        private final Connection connection;

        private Own(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(true);
        }

        @Override
        public void rollback() {
            end(false);
        }

        private void end(boolean commit) {
            current.remove();
            try (connection) {
                if (commit) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException("The database did not " + (commit ? "commit" : "roll back"), e);
            }
        }
    }
}
