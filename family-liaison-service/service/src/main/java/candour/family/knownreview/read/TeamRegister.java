package candour.family.knownreview.read;

import candour.family.knownreview.KnownReviewEvent;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;

/** Who holds which role on which review, as review-service has told: what access is decided by. */
public final class TeamRegister implements ReadModel<TeamRegister.Place> {

    /** The one there is. */
    public static final TeamRegister TEAM = new TeamRegister();

    /** One person's place. */
    public record Place(
            UUID appointmentId, UUID reviewId, String personRef, String role, boolean live, UUID sourceEventId)
            implements Row {
        @Override
        public String key() {
            return appointmentId.toString();
        }

        @Override
        public String scope() {
            return reviewId.toString();
        }
    }

    private TeamRegister() {}

    @Override
    public String name() {
        return "team-register";
    }

    @Override
    public Class<Place> row() {
        return Place.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Place> rows) {
        if (!(event.payload() instanceof KnownReviewEvent known)) {
            return;
        }
        switch (known) {
            case TeamChangeNoted e ->
                rows.put(new Place(
                        e.appointmentId(),
                        e.reviewId(),
                        e.personRef().value(),
                        e.role().value(),
                        e.appointed(),
                        e.sourceEventId()));
            case TeamChangeNotedInError e ->
                rows.inScope(e.reviewId().toString()).stream()
                        .filter(place -> place.sourceEventId().equals(e.sourceEventId()))
                        .forEach(place -> rows.remove(place.key()));
            case ReviewNoted _, PauseNoted _, ResumptionNoted _ -> {}
        }
    }
}
