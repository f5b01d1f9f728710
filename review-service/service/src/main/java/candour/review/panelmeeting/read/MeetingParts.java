package candour.review.panelmeeting.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.review.panelmeeting.Agenda;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.Chairing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of a meeting of the team, each part by an event of its own. */
public interface MeetingParts {
    /** A day it is to take place. */
    record Plan(UUID recordedBy, LocalDate on, @Nullable Agenda agenda) implements Recorded {}

    /** Somewhere it is to take place. */
    record Venue(UUID recordedBy, Sealed venue, LocalDate bookedOn) implements Recorded {}

    /**
     * That it took place.
     *
     * @param breaches rules this record does not keep to
     */
    record Held(
            UUID recordedBy,
            LocalDate on,
            Set<Code> attended,
            Map<AgendaPart, Sealed> record,
            Set<AgendaPart> none,
            @Nullable Chairing chairing,
            Set<String> breaches)
            implements Recorded {
        Held breaching(String rule) {
            var all = new HashSet<>(breaches);
            all.add(rule);
            return new Held(recordedBy, on, attended, record, none, chairing, Set.copyOf(all));
        }
    }

    /** A version of its minutes. */
    record Minutes(UUID recordedBy, int version, Sealed minutes, LocalDate recordedOn) implements Recorded {}
}
