package candour.chronology.statement;

import static candour.chronology.agencychronology.ChronologyRule.ENTRY_IS_NOT_KNOWN;
import static candour.chronology.agencychronology.ChronologyRule.ENTRY_WAS_WITHDRAWN;
import static candour.chronology.statement.StatementRule.FACT_NEEDS_ITS_SOURCE;
import static candour.chronology.statement.StatementRule.OPINION_NEEDS_ITS_HOLDER;
import static candour.chronology.statement.StatementRule.STATEMENT_IS_OF_ANOTHER_KIND_NOW;

import candour.chronology.entry.Entry;
import candour.chronology.statement.StatementCommand.ClassifyStatement;
import candour.chronology.statement.StatementEvent.StatementClassified;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Telling what an entry is. The entry itself is not touched, and what it was taken for before is kept. */
public final class StatementDecider {
    public static final Decider<StatementCommand> STATEMENT = Decider.of(StatementCommand.class)
            .writes(Statement.FOLD, StatementCommand::entryId)
            .reads(Entry.FOLD, StatementCommand::entryId)
            .decides((command, facts) -> decide(command, facts.of(Statement.FOLD), facts.of(Entry.FOLD)));

    private StatementDecider() {}

    static Decision decide(StatementCommand command, Statement statement, Entry entry) {
        if (!entry.belongsTo(command.reviewId(), command.agency())) throw ENTRY_IS_NOT_KNOWN.broken();
        if (entry.withdrawn()) throw ENTRY_WAS_WITHDRAWN.broken("an entry that stands");
        return switch (command) {
            case ClassifyStatement c -> classify(c, statement, entry.version());
        };
    }

    private static Decision classify(ClassifyStatement c, Statement statement, int version) {
        switch (c.kind()) {
            case FACT -> {
                if (c.source() == null) throw FACT_NEEDS_ITS_SOURCE.broken("source");
            }
            case OPINION, ACCOUNT, INTENTION -> {
                if (c.holder() == null) throw OPINION_NEEDS_ITS_HOLDER.broken("holder");
            }
        }
        boolean changed = statement.kind() != null && statement.kind() != c.kind();
        return Decision.of(new StatementClassified(
                        c.entryId(), c.reviewId(), c.agency(), version, c.kind(), c.holder(), c.source(), c.on()))
                .warningIf(changed, STATEMENT_IS_OF_ANOTHER_KIND_NOW);
    }
}
