package candour.chronology;

import candour.chronology.agencychronology.ReopeningCommand.AskAgain;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** Whether by other terms of reference or by the Review Team: agencies that were asked for less than the period are asked again (S002-076). */
record WhenPeriodGrewThenAgenciesAreAskedAgain() implements Policy {

    @Override
    public String name() {
        return "when-period-grew-then-agencies-are-asked-again";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case ScopePeriodSet e -> List.of(new AskAgain(e.reviewId(), null, London.day(event.recordedAt())));
            case ScopePeriodChanged e -> List.of(new AskAgain(e.reviewId(), e.dueOn(), e.on()));
            default -> List.of();
        };
    }
}
