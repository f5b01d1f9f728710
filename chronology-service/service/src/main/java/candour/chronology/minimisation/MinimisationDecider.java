package candour.chronology.minimisation;

import static candour.chronology.agencychronology.ChronologyRule.ENTRY_IS_NOT_KNOWN;
import static candour.chronology.minimisation.MinimisationRule.MINIMISED_BY_ANOTHER;
import static candour.chronology.minimisation.MinimisationRule.MINIMISING_NEEDS_A_FLAG;
import static candour.chronology.minimisation.MinimisationRule.NOTHING_WAS_MINIMISED;

import candour.chronology.entry.Entry;
import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.minimisation.MinimisationCommand.FlagExcessive;
import candour.chronology.minimisation.MinimisationCommand.KeepItem;
import candour.chronology.minimisation.MinimisationCommand.MinimiseItem;
import candour.chronology.minimisation.MinimisationCommand.RestoreItem;
import candour.chronology.minimisation.MinimisationEvent.ItemFlaggedExcessive;
import candour.chronology.minimisation.MinimisationEvent.ItemKept;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.util.Objects;

/** Flagging content as excessive, and deciding by a second person whether it goes. A withdrawn entry can hold too much as well. */
public final class MinimisationDecider {
    public static final Decider<MinimisationCommand> MINIMISATION = Decider.of(MinimisationCommand.class)
            .writes(Minimisation.FOLD, MinimisationCommand::entryId)
            .reads(Entry.FOLD, MinimisationCommand::entryId)
            .decides((command, facts) -> decide(command, facts.of(Minimisation.FOLD), facts.of(Entry.FOLD)));

    private MinimisationDecider() {}

    static Decision decide(MinimisationCommand command, Minimisation item, Entry entry) {
        if (!entry.belongsTo(command.reviewId(), command.agency())) throw ENTRY_IS_NOT_KNOWN.broken();
        return switch (command) {
            case FlagExcessive c ->
                item.stage() == Stage.KEPT
                        ? Decision.of(new ItemFlaggedExcessive(
                                c.entryId(), c.reviewId(), c.agency(), c.ground(), c.by(), c.reason(), c.on()))
                        : Decision.alreadySo();
            case KeepItem c -> {
                if (item.stage() != Stage.FLAGGED) throw MINIMISING_NEEDS_A_FLAG.broken("a flag with a reason");
                yield Decision.of(new ItemKept(c.entryId(), c.reviewId(), c.agency(), c.reason(), c.on()));
            }
            case MinimiseItem c -> minimise(c, item);
            case RestoreItem c -> {
                if (item.stage() != Stage.MINIMISED) throw NOTHING_WAS_MINIMISED.broken();
                yield Decision.of(new ItemRestored(c.entryId(), c.reviewId(), c.agency(), c.reason(), c.on()));
            }
        };
    }

    private static Decision minimise(MinimiseItem c, Minimisation item) {
        if (item.stage() == Stage.MINIMISED) return Decision.alreadySo();
        if (item.stage() == Stage.KEPT) throw MINIMISING_NEEDS_A_FLAG.broken("a flag with a reason");
        if (c.by().equals(item.flaggedBy())) throw MINIMISED_BY_ANOTHER.broken("another person");
        var ground = Objects.requireNonNull(item.ground());
        return Decision.of(
                new ItemMinimised(c.entryId(), c.reviewId(), c.agency(), ground, c.by(), c.reason(), c.on()));
    }
}
