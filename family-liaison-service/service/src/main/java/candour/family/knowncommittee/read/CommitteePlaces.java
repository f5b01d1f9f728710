package candour.family.knowncommittee.read;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** Who acts for which committee today. */
public final class CommitteePlaces implements ReadModel<CommitteePlaces.Place> {

    /** The one there is. */
    public static final CommitteePlaces COMMITTEE_PLACES = new CommitteePlaces();

    /** One person's place. */
    public record Place(UUID committeeId, String personRef, String role) implements Row {
        @Override
        public String key() {
            return committeeId + "." + personRef + "." + role;
        }

        @Override
        public String scope() {
            return committeeId.toString();
        }
    }

    private CommitteePlaces() {}

    @Override
    public String name() {
        return "committee-places";
    }

    @Override
    public Class<Place> row() {
        return Place.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Place> rows) {
        if (event.payload() instanceof CommitteeAssignmentNoted e) {
            var place =
                    new Place(e.committeeId(), e.personRef().value(), e.role().value());
            if (e.assigned()) {
                rows.put(place);
            } else {
                rows.remove(place.key());
            }
        }
    }
}
