package candour.chronology.statement;

import candour.chronology.statement.StatementEvent.Kind;
import candour.chronology.statement.StatementEvent.StatementClassified;
import candour.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param kind null while nobody has said what it is
 */
public record Statement(@Nullable Kind kind) {

    public static final Fold<Statement, StatementEvent> FOLD = new Fold<>(
            "entry-statement", StatementEvent.class, StatementEvent::entryId, Statement::evolve, new Statement(null));

    static Statement evolve(Statement was, StatementEvent event) {
        return switch (event) {
            case StatementClassified e -> new Statement(e.kind());
        };
    }
}
