package candour.review.panelmeeting.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.panelmeeting.PanelMeetingEvent;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import candour.review.panelmeeting.read.MeetingParts.Held;
import candour.review.panelmeeting.read.MeetingParts.Minutes;
import candour.review.panelmeeting.read.MeetingParts.Plan;
import candour.review.panelmeeting.read.MeetingParts.Venue;
import java.util.Set;
import java.util.UUID;

/** The meetings of each review's team (S002-129). */
public final class MeetingRegister implements ReadModel<MeetingRow> {
    /** The one there is. */
    public static final MeetingRegister MEETINGS = new MeetingRegister();

    private MeetingRegister() {}

    @Override
    public String name() {
        return "panel-meetings";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<MeetingRow> row() {
        return MeetingRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<MeetingRow> rows) {
        switch (event.payload()) {
            case PanelMeetingEvent e -> on(event.eventId(), e, rows);
            case RuleBreached e ->
                rows.change(e.about().toString(), row -> row.breaching(e.rule().value()));
            default -> {}
        }
    }

    private static void on(UUID by, PanelMeetingEvent event, Rows<MeetingRow> rows) {
        var key = event.meetingId().toString();
        var row = rows.find(key).orElseGet(() -> MeetingRow.unknown(event.meetingId(), event.reviewId()));
        switch (event) {
            case MeetingScheduled e -> rows.put(row.with(new Plan(by, e.on(), e.agenda())));
            case VenueBooked e -> rows.put(row.with(new Venue(by, e.venue(), e.bookedOn())));
            case MeetingHeld e ->
                rows.put(
                        row.with(new Held(by, e.heldOn(), e.attended(), e.record(), e.none(), e.chairing(), Set.of())));
            case MinutesRecorded e -> rows.put(row.with(new Minutes(by, e.version(), e.minutes(), e.recordedOn())));
            case DocumentDistributed _ -> {}
            case MeetingRecordedInError e -> {
                var left = row.free(e.markedEventId());
                if (left.isGone()) {
                    rows.remove(key);
                } else {
                    rows.put(left);
                }
            }
        }
    }
}
