package candour.chronology.pushed.document;

import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** What its sender takes back counts for nothing any more. */
public record WhenPushWithdrawnThenWithdrawItsRecords(Filing filing) implements Policy {

    @Override
    public String name() {
        return "when-push-withdrawn-then-withdraw-its-records";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof PushWithdrawn push
                ? filing.withdraw(push, London.day(event.recordedAt()))
                : List.of();
    }
}
