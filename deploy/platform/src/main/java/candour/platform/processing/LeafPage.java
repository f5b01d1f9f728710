package candour.platform.processing;

import candour.platform.log.LoggedEvent;
import java.util.List;

/**
 * Leaves that follow each other, carried by one message: all there were when it was read, up to a thousand. A processor
 * that takes in pages pays for a message, and for a transaction, once a page instead of once an event.
 */
public record LeafPage(List<LoggedEvent> events) {

    public LeafPage {
        events = List.copyOf(events);
    }
}
