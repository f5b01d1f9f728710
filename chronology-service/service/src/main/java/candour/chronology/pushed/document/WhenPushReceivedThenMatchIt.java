package candour.chronology.pushed.document;

import candour.chronology.pushed.PushEvent.PushReceived;
import candour.platform.calendar.London;
import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import java.util.List;

/** A push that was acknowledged is matched to the request it names, or waits for a person. */
public record WhenPushReceivedThenMatchIt(Filing filing) implements Policy {

    @Override
    public String name() {
        return "when-push-received-then-match-it";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return event.payload() instanceof PushReceived push
                ? filing.match(push, London.day(event.recordedAt()))
                : List.of();
    }
}
