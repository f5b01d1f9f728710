package candour.chronology.pushed.document;

import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What its sender takes back counts for nothing any more. */
public record WhenPushWithdrawnThenWithdrawItsRecords(Filing filing) implements Policy {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String name() {
        return "when-push-withdrawn-then-withdraw-its-records";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof PushWithdrawn push
                ? filing.withdraw(push, LocalDate.ofInstant(event.recordedAt(), LONDON))
                : List.of();
    }
}
