package candour.review.panelmeeting.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.panelmeeting.read.MeetingParts.Held;
import candour.review.panelmeeting.read.MeetingParts.Minutes;
import candour.review.panelmeeting.read.MeetingParts.Plan;
import candour.review.panelmeeting.read.MeetingParts.Venue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team, planned or held. Of several records of one thing the last holds; those marked as made in error
 * are gone.
 *
 * @param minutes every version, oldest first
 */
public record MeetingRow(
        UUID meetingId, UUID reviewId, List<Plan> plans, List<Venue> venues, List<Held> helds, List<Minutes> minutes)
        implements Row {
    static MeetingRow unknown(UUID meetingId, UUID reviewId) {
        return new MeetingRow(meetingId, reviewId, List.of(), List.of(), List.of(), List.of());
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
        return new MeetingRow(meetingId, reviewId, and(plans, plan), venues, helds, minutes);
    }

    MeetingRow with(Venue venue) {
        return new MeetingRow(meetingId, reviewId, plans, and(venues, venue), helds, minutes);
    }

    MeetingRow with(Held held) {
        return new MeetingRow(meetingId, reviewId, plans, venues, and(helds, held), minutes);
    }

    MeetingRow with(Minutes version) {
        return new MeetingRow(meetingId, reviewId, plans, venues, helds, and(minutes, version));
    }

    /** Rules its record does not keep to. */
    public Set<String> breaches() {
        var held = held();
        return held == null ? Set.of() : held.breaches();
    }

    /** Stored with the record that breaks it, and so about the last one. */
    MeetingRow breaching(String rule) {
        if (helds.isEmpty()) {
            return this;
        }
        var last = helds.getLast();
        return new MeetingRow(
                meetingId,
                reviewId,
                plans,
                venues,
                and(without(helds, last.recordedBy()), last.breaching(rule)),
                minutes);
    }

    MeetingRow free(UUID event) {
        return new MeetingRow(
                meetingId,
                reviewId,
                without(plans, event),
                without(venues, event),
                without(helds, event),
                without(minutes, event));
    }

    /** Whether nothing of it stands; what there is of it otherwise, its minutes above all, stays to be seen. */
    boolean isGone() {
        return plans.isEmpty() && venues.isEmpty() && helds.isEmpty() && minutes.isEmpty();
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
