package candour.reporting.read;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNotedInError;

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
    public Class<PlaceRow> row() {
        return PlaceRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<PlaceRow> rows) {
        switch (event.payload()) {
            case TeamChangeNoted e ->
                rows.put(new PlaceRow(
                        e.appointmentId().toString(),
                        e.reviewId(),
                        e.personRef(),
                        e.role(),
                        e.organisation(),
                        e.appointed(),
                        e.sourceEventId()));
            case TeamChangeNotedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(place -> place.source().equals(e.markedSourceId()))
                        .forEach(place -> rows.remove(place.key()));
            case CommitteeAssignmentNoted e ->
                rows.put(new PlaceRow(
                        e.committeeId() + "." + e.personRef().value() + "."
                                + e.role().value(),
                        e.committeeId(),
                        e.personRef(),
                        forCommittee(e.role()),
                        null,
                        e.assigned(),
                        e.sourceEventId()));
            default -> {}
        }
    }

    private static Code forCommittee(Code role) {
        return role.value().equals("ADMINISTRATOR") ? new Code("COMMITTEE_ADMINISTRATOR") : role;
    }
}
