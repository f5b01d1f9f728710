package candour.chronology.pushed.document;

import candour.chronology.pushed.PushEvent.PushMatched;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A push that belongs to a review is taken apart into its records. */
public record WhenPushMatchedThenFileItsRecords(Filing filing) implements Policy {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public String name() {
        return "when-push-matched-then-file-its-records";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof PushMatched push
                ? filing.file(push, LocalDate.ofInstant(event.recordedAt(), LONDON))
                : List.of();
    }
}
