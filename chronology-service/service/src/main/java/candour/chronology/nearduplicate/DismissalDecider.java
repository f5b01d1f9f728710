package candour.chronology.nearduplicate;

import static candour.chronology.nearduplicate.NearDuplicateRule.ENTRIES_ARE_NOT_TWO_AGENCIES;
import static candour.chronology.nearduplicate.NearDuplicateRule.SUGGESTION_ENTRY_IS_NOT_KNOWN;

import candour.chronology.entry.Entry;
import candour.chronology.nearduplicate.DismissalCommand.DismissNearDuplicate;
import candour.chronology.nearduplicate.DismissalCommand.TakeUpAgain;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateDismissed;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateTakenUpAgain;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Remembers what people said of suggestions, so that nobody has to say it twice. */
public final class DismissalDecider {
    public static final Decider<DismissalCommand> DISMISSAL = Decider.of(DismissalCommand.class)
            .writes(Dismissal.FOLD, c -> Dismissal.id(c.one(), c.other()))
            .readsAll(Entry.FOLD, (c, _) -> List.of(c.one(), c.other()))
            .decides(DismissalDecider::decide);

    private DismissalDecider() {}

    private static Decision decide(DismissalCommand command, Facts facts) {
        UUID first = Dismissal.first(command.one(), command.other());
        UUID second = Dismissal.second(command.one(), command.other());
        Entry one = known(command, facts, first);
        Entry other = known(command, facts, second);
        if (Objects.equals(one.agency(), other.agency())) throw ENTRIES_ARE_NOT_TWO_AGENCIES.broken();
        Dismissal was = facts.of(Dismissal.FOLD);
        return switch (command) {
            case DismissNearDuplicate c ->
                was.equals(new Dismissal(one.version(), other.version()))
                        ? Decision.alreadySo()
                        : Decision.of(new NearDuplicateDismissed(
                                c.reviewId(), first, second, one.version(), other.version(), c.reason(), c.on()));
            case TakeUpAgain c ->
                was.oneVersion() == 0
                        ? Decision.alreadySo()
                        : Decision.of(new NearDuplicateTakenUpAgain(c.reviewId(), first, second, c.on()));
        };
    }

    private static Entry known(DismissalCommand c, Facts facts, UUID entryId) {
        Entry entry = facts.of(Entry.FOLD, entryId);
        if (!c.reviewId().equals(entry.reviewId())) throw SUGGESTION_ENTRY_IS_NOT_KNOWN.broken();
        return entry;
    }
}
