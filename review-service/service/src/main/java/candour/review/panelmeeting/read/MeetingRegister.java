package candour.review.panelmeeting.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.breach.BreachEvent.RuleBreached;
import candour.review.panelmeeting.PanelMeetingEvent;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
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

    private static void on(UUID eventId, PanelMeetingEvent event, Rows<MeetingRow> rows) {
        var key = event.meetingId().toString();
        switch (event) {
            case MeetingScheduled e -> rows.put(MeetingRow.planned(e.meetingId(), e.reviewId(), e.on(), eventId));
            case MeetingHeld e -> {
                var was = rows.find(key).orElseGet(() -> MeetingRow.planned(e.meetingId(), e.reviewId(), null, null));
                rows.put(new MeetingRow(
                        e.meetingId(),
                        e.reviewId(),
                        was.scheduledOn(),
                        e.heldOn(),
                        e.attended(),
                        e.record(),
                        e.none(),
                        was.scheduledBy(),
                        eventId,
                        Set.of()));
            }
            case MeetingRecordedInError e -> {
                var was = rows.find(key).orElseThrow();
                if (e.markedEventId().equals(was.heldBy()) && was.scheduledOn() != null) {
                    rows.put(MeetingRow.planned(e.meetingId(), e.reviewId(), was.scheduledOn(), was.scheduledBy()));
                } else if (e.markedEventId().equals(was.heldBy())
                        || e.markedEventId().equals(was.scheduledBy()) && was.heldOn() == null) {
                    rows.remove(key);
                }
            }
        }
    }
}
