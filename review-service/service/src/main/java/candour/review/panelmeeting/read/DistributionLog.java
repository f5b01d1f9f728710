package candour.review.panelmeeting.read;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import candour.review.panelmeeting.DocumentKind;
import candour.review.panelmeeting.PanelMeetingEvent.DocumentDistributed;
import candour.review.panelmeeting.PanelMeetingEvent.MeetingRecordedInError;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of each review's meetings was sent to whom, and when (S002-065). */
public final class DistributionLog implements ReadModel<DistributionLog.Sent> {
    /** The one there is. */
    public static final DistributionLog DISTRIBUTIONS = new DistributionLog();

    /** Something that was sent. */
    public record Sent(
            UUID distributionId,
            UUID meetingId,
            UUID reviewId,
            UUID recordedBy,
            DocumentKind kind,
            @Nullable Integer minutesVersion,
            @Nullable Code document,
            Set<ReviewRole> toRoles,
            Set<Code> to,
            LocalDate on)
            implements Row {
        @Override
        public String key() {
            return distributionId.toString();
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }

        @Override
        public String order() {
            return on + " " + distributionId;
        }
    }

    private DistributionLog() {}

    @Override
    public String name() {
        return "distribution-log";
    }

    @Override
    public Class<Sent> row() {
        return Sent.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Sent> rows) {
        switch (event.payload()) {
            case DocumentDistributed e ->
                rows.put(new Sent(
                        e.distributionId(),
                        e.meetingId(),
                        e.reviewId(),
                        event.eventId(),
                        e.kind(),
                        e.minutesVersion(),
                        e.document(),
                        e.toRoles(),
                        e.to(),
                        e.on()));
            case MeetingRecordedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(row -> row.recordedBy().equals(e.markedEventId()))
                        .forEach(row -> rows.remove(row.key()));
            default -> {}
        }
    }
}
