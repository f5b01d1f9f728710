package candour.platform.policy;

import candour.platform.log.LoggedEvent;
import java.util.List;

/**
 * What follows by itself from an event. Runs once per event, in leaf order, on one instance at a time; never in a
 * replay. Its commands are sent with keys derived from the event, so that a repeat has no effect. What it must
 * remember it keeps as events of its own. Named {@code When…Then…}.
 */
public interface Policy {

    /** Stable; the class name in lower-case words, for example {@code when-review-paused-then-raise-duties}. */
    String name();

    /** The commands that follow, usually none. */
    List<Object> on(LoggedEvent event);
}
