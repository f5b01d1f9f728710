package candour.reporting.read;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import java.util.UUID;

/** Who holds which role on which review or committee. */
public final class PlaceRegister implements ReadModel<PlaceRow> {

    /** The one there is. */
    public static final PlaceRegister PLACES = new PlaceRegister();

    private PlaceRegister() {}

    @Override
    public String name() {
        return "place-register";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PlaceRow> row() {
        return PlaceRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<PlaceRow> rows) {
        switch (event.payload()) {
            case TeamChangeNoted e
            when e.appointed() ->
                rows.put(new PlaceRow(
                        e.appointmentId().toString(),
                        e.reviewId(),
                        e.personRef(),
                        e.role(),
                        e.organisation(),
                        e.sourceEventId(),
                        null));
            case TeamChangeNoted e ->
                rows.change(e.appointmentId().toString(), place -> place.ended(e.sourceEventId()));
            case TeamChangeNotedInError e ->
                rows.inScope(e.reviewId().toString()).forEach(place -> undo(place, e.markedSourceId(), rows));
            case CommitteeAssignmentNoted e ->
                rows.put(new PlaceRow(
                        e.committeeId() + "." + e.personRef().value() + "."
                                + e.role().value(),
                        e.committeeId(),
                        e.personRef(),
                        forCommittee(e.role()),
                        null,
                        e.sourceEventId(),
                        e.assigned() ? null : e.sourceEventId()));
            default -> {}
        }
    }

    /** What began in error never was; what ended in error goes on. */
    private static void undo(PlaceRow place, UUID marked, Rows<PlaceRow> rows) {
        if (place.source().equals(marked)) {
            rows.remove(place.key());
        } else if (marked.equals(place.endedBy())) {
            rows.put(place.ended(null));
        }
    }

    private static Code forCommittee(Code role) {
        return role.value().equals("ADMINISTRATOR") ? new Code("COMMITTEE_ADMINISTRATOR") : role;
    }
}
