package candour.platform.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question to the rows of whatever generation of a model is served; one statement, however much is asked for. */
final class RowQuery<R extends Row> {

    static final String SERVED = "generation = (select id from view.generation where model = ? and state = 'SERVING')";
    static final String AS_OF = " and from_leaf < ? and (until_leaf is null or until_leaf >= ?)";

    private static final String CURRENT = " and until_leaf is null";
    private static final String STILL_CURRENT = CURRENT + " and from_leaf < ?";
    private static final String CHANGED_SINCE = " and until_leaf >= ? and from_leaf < ?";
    private static final String ORDERED = " order by ord, key";

    private final ReadModel<R> model;
    private final @Nullable Long asOfLeaf;
    private final StringBuilder sql = new StringBuilder("select body from ");
    private final List<Object> arguments = new ArrayList<>();

    private RowQuery(ReadModel<R> model, @Nullable Long asOfLeaf) {
        this.model = model;
        this.asOfLeaf = asOfLeaf;
    }

    static <R extends Row> RowQuery<R> named(ReadModel<R> model, String key, @Nullable Long asOfLeaf) {
        return new RowQuery<>(model, asOfLeaf).rows().and(" and key = ?", key);
    }

    /** All that are selected, in order. */
    static <R extends Row> RowQuery<R> all(ReadModel<R> model, Selection selection, @Nullable Long asOfLeaf) {
        var scopes = selection.scopes();
        var keys = selection.keys();
        var query = new RowQuery<>(model, asOfLeaf).rows();
        if (keys.isEmpty()) {
            query.and(scopes.size() == 1 ? " and scope = ?" : " and scope = any(?)", oneOrAll(scopes));
        } else if (scopes.isEmpty()) {
            query.and(" and key = any(?)", keys);
        } else {
            query.and(" and (scope = any(?) or key = any(?))", scopes, keys);
        }
        return query.and(ORDERED);
    }

    /**
     * The first so many of those selected, after a row. Each scope is walked along its index by itself and the first of
     * each are put together, so that the first page costs the same however long the list is. As of a leaf, what stands
     * still is walked like that too, and what has changed since is found by when it changed: a list that is paged
     * through while it moves costs only what has moved.
     *
     * @param after the order and key of the last row of the page before, or nothing
     */
    static <R extends Row> RowQuery<R> page(
            ReadModel<R> model, Selection selection, List<String> after, int limit, @Nullable Long asOfLeaf) {
        var query = new RowQuery<>(model, asOfLeaf).and("(");
        var or = "";
        for (var scope : selection.scopes()) {
            query.and(or).part(" and scope = ?", scope, after, limit);
            or = " union ";
        }
        if (!selection.keys().isEmpty()) {
            query.and(or).part(" and key = any(?)", selection.keys(), after, limit);
        }
        return query.and(") found" + ORDERED + " limit ?", limit);
    }

    List<R> ask(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < arguments.size(); i++) {
                bind(connection, select, i + 1, arguments.get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                var rows = new ArrayList<R>();
                while (found.next()) {
                    rows.add(RowJson.read(found.getString(1), model.row()));
                }
                return rows;
            }
        }
    }

    private void part(String where, Object argument, List<String> after, int limit) {
        and("(");
        if (asOfLeaf == null) {
            first(where, argument, after, limit, CURRENT);
        } else {
            first(where, argument, after, limit, STILL_CURRENT, asOfLeaf);
            and(" union all ").first(where, argument, after, limit, CHANGED_SINCE, asOfLeaf, asOfLeaf);
        }
        and(")");
    }

    private void first(
            String where, Object argument, List<String> after, int limit, String standing, Object... leaves) {
        and("(select ord, key, body from view.row where " + SERVED, model.name())
                .and(standing, leaves)
                .and(where, argument);
        if (!after.isEmpty()) {
            and(" and (ord, key) > (?, ?)", after.get(0), after.get(1));
        }
        and(ORDERED + " limit ?)", limit);
    }

    private RowQuery<R> rows() {
        and("view.row where " + SERVED, model.name());
        return asOfLeaf == null ? and(CURRENT) : and(AS_OF, asOfLeaf, asOfLeaf);
    }

    private RowQuery<R> and(String more, Object... values) {
        sql.append(more);
        arguments.addAll(List.of(values));
        return this;
    }

    private static Object oneOrAll(List<String> texts) {
        return texts.size() == 1 ? texts.getFirst() : texts;
    }

    private static void bind(Connection connection, PreparedStatement select, int at, Object argument)
            throws SQLException {
        switch (argument) {
            case List<?> texts -> select.setArray(at, connection.createArrayOf("text", texts.toArray()));
            default -> select.setObject(at, argument);
        }
    }
}
