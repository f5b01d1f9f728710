package candour.review.panelmeeting.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.panelmeeting.PanelMeetingEvent;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingHeld;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingScheduled;
import candour.review.panelmeeting.PanelMeetingEvent.MinutesRecorded;
import candour.review.panelmeeting.PanelMeetingEvent.VenueBooked;
import candour.review.panelmeeting.read.ParticipationRow.Meeting;
import candour.review.panelmeeting.read.ParticipationRow.Place;
import candour.review.review.ReviewEvent.ReviewCommissioned;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Who takes part in each review's team, and how steadily (S002-038, 053). */
public final class Participation implements ReadModel<ParticipationRow> {
    /** The one there is. */
    public static final Participation PARTICIPATION = new Participation();

    private Participation() {}

    @Override
    public String name() {
        return "team-participation";
    }

    @Override
    public Class<ParticipationRow> row() {
        return ParticipationRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ParticipationRow> rows) {
        var by = event.eventId();
        switch (event.payload()) {
            case ReviewCommissioned e -> rows.put(new ParticipationRow(e.reviewId(), List.of(), List.of()));
            case TeamMemberAppointed e -> {
                if (e.role().inTeam()) {
                    var place = new Place(e.appointmentId(), e.personRef(), e.role(), e.from(), null, by, null);
                    places(rows, e.reviewId(), all -> and(all, place));
                }
            }
            case AppointmentEnded e ->
                places(rows, e.reviewId(), all -> all.stream()
                        .map(each -> each.appointmentId().equals(e.appointmentId()) ? each.ended(e.on(), by) : each)
                        .toList());
            case AppointmentRecordedInError e ->
                places(rows, e.reviewId(), all -> all.stream()
                        .filter(each -> !each.recordedBy().equals(e.markedEventId()))
                        .map(each -> e.markedEventId().equals(each.endedBy()) ? each.ended(null, null) : each)
                        .toList());
            case PanelMeetingEvent e -> meeting(by, e, rows);
            default -> {}
        }
    }

    private static void meeting(UUID by, PanelMeetingEvent event, Rows<ParticipationRow> rows) {
        UnaryOperator<List<Meeting>> change =
                switch (event) {
                    case MeetingScheduled e -> all -> and(all, new Meeting(e.meetingId(), by, e.on(), null));
                    case MeetingHeld e -> all -> and(all, new Meeting(e.meetingId(), by, e.heldOn(), e.attended()));
                    case MeetingRecordedInError e -> all -> without(all, e.markedEventId());
                    case VenueBooked _, MinutesRecorded _, DocumentDistributed _ -> UnaryOperator.identity();
                };
        rows.change(
                event.reviewId().toString(),
                row -> new ParticipationRow(row.reviewId(), row.places(), change.apply(row.meetings())));
    }

    private static void places(Rows<ParticipationRow> rows, UUID reviewId, UnaryOperator<List<Place>> change) {
        rows.change(
                reviewId.toString(),
                row -> new ParticipationRow(row.reviewId(), change.apply(row.places()), row.meetings()));
    }
}
