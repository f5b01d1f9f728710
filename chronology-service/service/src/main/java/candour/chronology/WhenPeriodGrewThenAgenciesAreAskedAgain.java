package candour.chronology;

import candour.chronology.agencychronology.ReopeningCommand.AskAgain;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.time.ZoneId;
import java.util.List;

/** Whether by other terms of reference or by the Review Team: agencies that were asked for less than the period are asked again (S002-076). */
record WhenPeriodGrewThenAgenciesAreAskedAgain() implements Policy {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String name() {
        return "when-period-grew-then-agencies-are-asked-again";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ScopePeriodSet e ->
                List.of(new AskAgain(
                        e.reviewId(), null, event.recordedAt().atZone(LONDON).toLocalDate()));
            case ScopePeriodChanged e -> List.of(new AskAgain(e.reviewId(), e.dueOn(), e.on()));
            default -> List.of();
        };
    }
}
