package candour.platform.processing;

import candour.platform.log.LoggedEvent;
import java.util.List;

/**
 * Leaves that follow each other, carried by one message: all there were when it was read, up to a thousand. A processor
 * that takes in pages pays for a message, and for a transaction, once a page instead of once an event.
 *
 * @param taken to be run when the page has been taken in, so that another may be read; a page that fails is read again
 */
public record LeafPage(List<LoggedEvent> events, Runnable taken) {

    public LeafPage {
        events = List.copyOf(events);
    }
}
