package candour.chronology.pushed.document;

import candour.chronology.pushed.PushEvent.PushMatched;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** A push that belongs to a review is taken apart into its records. */
public record WhenPushMatchedThenFileItsRecords(Filing filing) implements Policy {

    @Override
    public String name() {
        return "when-push-matched-then-file-its-records";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof PushMatched push
                ? filing.file(push, London.day(event.recordedAt()))
                : List.of();
    }
}
