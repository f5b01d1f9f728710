package candour.review.panelmeeting.read;

import static candour.review.authority.Recorded.and;
import static candour.review.authority.Recorded.without;

import candour.platform.view.Row;
import candour.review.authority.Recorded;
import candour.review.panelmeeting.read.MeetingParts.Held;
import candour.review.panelmeeting.read.MeetingParts.Minutes;
import candour.review.panelmeeting.read.MeetingParts.Plan;
import candour.review.panelmeeting.read.MeetingParts.Venue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team, planned or held. Of several records of one thing the last holds; those marked as made in error
 * are gone.
 *
 * @param minutes every version, oldest first
 * @param breaches rules its record does not keep to
 */
public record MeetingRow(
        UUID meetingId,
        UUID reviewId,
        List<Plan> plans,
        List<Venue> venues,
        List<Held> helds,
        List<Minutes> minutes,
        Set<String> breaches)
        implements Row {
    static MeetingRow unknown(UUID meetingId, UUID reviewId) {
        return new MeetingRow(meetingId, reviewId, List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    /** The day it is to take place, as planned last. */
    public @Nullable Plan plan() {
        return Recorded.last(plans);
    }

    /** Where it is to take place, as booked last. */
    public @Nullable Venue venue() {
        return Recorded.last(venues);
    }

    /** That it took place, as recorded last. */
    public @Nullable Held held() {
        return Recorded.last(helds);
    }

    MeetingRow with(Plan plan) {
        return new MeetingRow(meetingId, reviewId, and(plans, plan), venues, helds, minutes, breaches);
    }

    MeetingRow with(Venue venue) {
        return new MeetingRow(meetingId, reviewId, plans, and(venues, venue), helds, minutes, breaches);
    }

    MeetingRow with(Held held) {
        return new MeetingRow(meetingId, reviewId, plans, venues, and(helds, held), minutes, Set.of());
    }

    MeetingRow with(Minutes version) {
        return new MeetingRow(meetingId, reviewId, plans, venues, helds, and(minutes, version), breaches);
    }

    MeetingRow breaching(String rule) {
        var all = new HashSet<>(breaches);
        all.add(rule);
        return new MeetingRow(meetingId, reviewId, plans, venues, helds, minutes, Set.copyOf(all));
    }

    MeetingRow free(UUID event) {
        var now = without(helds, event);
        return new MeetingRow(
                meetingId,
                reviewId,
                without(plans, event),
                without(venues, event),
                now,
                without(minutes, event),
                now.isEmpty() ? Set.of() : breaches);
    }

    boolean isGone() {
        return plans.isEmpty() && helds.isEmpty();
    }

    @Override
    public String key() {
        return meetingId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        var held = held();
        var plan = plan();
        return (held != null ? held.on() : plan == null ? "" : plan.on()) + " " + meetingId;
    }
}
