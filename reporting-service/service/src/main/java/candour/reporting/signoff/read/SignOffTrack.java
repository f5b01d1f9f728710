package candour.reporting.signoff.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.signoff.SignOffEvent;
import candour.reporting.signoff.SignOffEvent.BodyDecisionConfirmed;
import candour.reporting.signoff.SignOffEvent.BodyDecisionRecorded;
import candour.reporting.signoff.SignOffEvent.ReportPresented;
import candour.reporting.signoff.SignOffEvent.SignOffRecordedInError;
import candour.reporting.signoff.read.TrackRow.What;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The sign-off track of each review (S002-154). */
public final class SignOffTrack implements ReadModel<TrackRow> {

    /** The one there is. */
    public static final SignOffTrack TRACKS = new SignOffTrack();

    private SignOffTrack() {}

    @Override
    public String name() {
        return "sign-off-track";
    }

    @Override
    public Class<TrackRow> row() {
        return TrackRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<TrackRow> rows) {
        if (!(event.payload() instanceof SignOffEvent signOff)) {
            return;
        }
        var row = rows.find(signOff.reviewId().toString()).orElse(new TrackRow(signOff.reviewId(), List.of()));
        var steps = new ArrayList<>(row.steps());
        var id = event.eventId();
        switch (signOff) {
            case ReportPresented e -> steps.add(presented(id, e));
            case BodyDecisionRecorded e -> steps.add(decided(id, e));
            case BodyDecisionConfirmed e -> steps.add(confirmed(id, e));
            case SignOffRecordedInError e ->
                steps.replaceAll(step -> step.eventId().equals(e.markedEventId()) ? step.inError() : step);
        }
        rows.put(new TrackRow(row.reviewId(), List.copyOf(steps)));
    }

    private static TrackStep presented(UUID id, ReportPresented e) {
        return new TrackStep(
                id,
                What.PRESENTED,
                e.version(),
                e.digest(),
                e.on(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                e.chain());
    }

    private static TrackStep decided(UUID id, BodyDecisionRecorded e) {
        return new TrackStep(
                id,
                What.DECIDED,
                e.version(),
                e.digest(),
                e.decidedBy().decidedOn(),
                false,
                e.decisionId(),
                e.body(),
                e.outcome(),
                e.decidedBy(),
                e.recording(),
                null,
                e.reason(),
                null);
    }

    private static TrackStep confirmed(UUID id, BodyDecisionConfirmed e) {
        return new TrackStep(
                id,
                What.CONFIRMED,
                e.version(),
                e.digest(),
                e.on(),
                false,
                e.decisionId(),
                null,
                null,
                null,
                null,
                e.confirmedBy(),
                null,
                null);
    }
}
