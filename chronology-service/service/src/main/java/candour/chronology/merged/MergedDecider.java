package candour.chronology.merged;

import static candour.chronology.merged.MergeRule.AGENCIES_ARE_MISSING;
import static candour.chronology.merged.MergeRule.INPUTS_HAVE_MOVED;
import static candour.chronology.merged.MergeRule.NOTHING_IS_HANDED_IN;
import static candour.chronology.merged.MergeRule.ORDER_GOES_IN_CIRCLES;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.merged.MergedCommand.IssueMerge;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.WorkedOut.InCircles;
import candour.chronology.merged.WorkedOut.OneOrder;
import candour.chronology.scope.Scope;
import candour.chronology.statedorder.StatedOrders;
import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Issues versions of the merged chronology. Every agency's chronology is read, so that none moves unseen. */
public final class MergedDecider {
    public static final Decider<MergedCommand> MERGED = Decider.of(MergedCommand.class)
            .writes(MergedChronology.FOLD, MergedCommand::reviewId)
            .reads(Scope.FOLD, MergedCommand::reviewId)
            .readsAll(AgencyChronology.FOLD, (command, facts) -> facts.of(Scope.FOLD).agencies().stream()
                    .map(agency -> AgencyChronology.id(command.reviewId(), agency))
                    .toList())
            .reads(StatedOrders.FOLD, MergedCommand::reviewId)
            .decides(MergedDecider::decide);

    private MergedDecider() {}

    private static Decision decide(MergedCommand command, Facts facts) {
        List<Code> agencies = facts.of(Scope.FOLD).agencies();
        Function<Code, AgencyChronology> chronology =
                agency -> facts.of(AgencyChronology.FOLD, AgencyChronology.id(command.reviewId(), agency));
        return switch (command) {
            case IssueMerge c -> {
                if (!facts.of(StatedOrders.FOLD).links().equals(c.stated())) throw INPUTS_HAVE_MOVED.broken();
                yield issue(c, facts.of(MergedChronology.FOLD), agencies, chronology);
            }
        };
    }

    private static Decision issue(
            IssueMerge c, MergedChronology latest, List<Code> agencies, Function<Code, AgencyChronology> chronology) {
        Set<MergeInput> handedIn = agencies.stream()
                .filter(agency -> chronology.apply(agency).handedIn())
                .map(agency -> new MergeInput(agency, chronology.apply(agency).version()))
                .collect(Collectors.toSet());
        if (handedIn.isEmpty()) throw NOTHING_IS_HANDED_IN.broken("a chronology that was handed in");
        if (!handedIn.equals(Set.copyOf(c.inputs()))) throw INPUTS_HAVE_MOVED.broken();
        OneOrder order = oneOrder(c.workedOut());
        List<Code> missing = agencies.stream()
                .filter(agency -> !chronology.apply(agency).handedIn())
                .toList();
        if (order.digest().equals(latest.digest()) && missing.equals(latest.missing())) return Decision.alreadySo();
        var merged = new ChronologyMerged(
                c.reviewId(),
                latest.version() + 1,
                c.inputs(),
                missing,
                order.digest(),
                order.entryCount(),
                c.setAside(),
                c.leaf(),
                c.on());
        return Decision.of(merged).warningIf(!missing.isEmpty(), AGENCIES_ARE_MISSING);
    }

    private static OneOrder oneOrder(WorkedOut workedOut) {
        return switch (workedOut) {
            case OneOrder order -> order;
            case InCircles circles ->
                throw ORDER_GOES_IN_CIRCLES.broken(
                        circles.entries().stream().map(UUID::toString).toArray(String[]::new));
        };
    }
}
