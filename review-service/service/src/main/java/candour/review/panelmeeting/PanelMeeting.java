package candour.review.panelmeeting;

import candour.platform.decision.Fold;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team: planned, held, or neither.
 *
 * @param reviewId whose, or null while nobody has heard of it
 * @param minutes the versions of its minutes that stand
 * @param given the highest number a version ever had
 * @param distributed ids of what was sent out
 */
public record PanelMeeting(
        @Nullable UUID reviewId,
        @Nullable MeetingScheduled scheduled,
        @Nullable MeetingHeld held,
        Set<Integer> minutes,
        int given,
        Set<UUID> distributed) {
    /** How its events become its state. */
    public static final Fold<PanelMeeting, PanelMeetingEvent> FOLD = new Fold<>(
            "panel-meeting",
            PanelMeetingEvent.class,
            PanelMeetingEvent::meetingId,
            PanelMeeting::evolve,
            new PanelMeeting(null, null, null, Set.of(), 0, Set.of()));

    static PanelMeeting evolve(PanelMeeting was, PanelMeetingEvent event) {
        var reviewId = event.reviewId();
        return switch (event) {
            case MeetingScheduled e -> new PanelMeeting(reviewId, e, was.held, was.minutes, was.given, was.distributed);
            case MeetingHeld e -> new PanelMeeting(reviewId, was.scheduled, e, was.minutes, was.given, was.distributed);
            case MinutesRecorded e ->
                new PanelMeeting(
                        reviewId,
                        was.scheduled,
                        was.held,
                        plus(was.minutes, e.version()),
                        Math.max(was.given, e.version()),
                        was.distributed);
            case DocumentDistributed e ->
                new PanelMeeting(
                        reviewId,
                        was.scheduled,
                        was.held,
                        was.minutes,
                        was.given,
                        plus(was.distributed, e.distributionId()));
            case VenueBooked _ ->
                new PanelMeeting(reviewId, was.scheduled, was.held, was.minutes, was.given, was.distributed);
            case MeetingRecordedInError e ->
                new PanelMeeting(
                        was.reviewId,
                        was.scheduled,
                        was.held,
                        was.minutes,
                        Math.max(was.given, Objects.requireNonNullElse(e.minutesGiven(), 0)),
                        was.distributed);
        };
    }

    /** Whether anything that stands is recorded of it. */
    boolean known() {
        return reviewId != null;
    }

    private static <T> Set<T> plus(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }
}
