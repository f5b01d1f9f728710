package candour.family.knownreview.read;

import candour.family.knownreview.KnownReviewEvent;
import candour.family.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds which role on which review, as review-service has told: what access is decided by. */
public final class TeamRegister implements ReadModel<TeamRegister.Place> {

    /** The one there is. */
    public static final TeamRegister TEAM = new TeamRegister();

    /**
     * One person's place.
     *
     * @param endedBy the event of review-service that ended it, or null while it is live
     */
    public record Place(
            UUID appointmentId,
            UUID reviewId,
            String personRef,
            String role,
            UUID sourceEventId,
            @Nullable UUID endedBy)
            implements Row {
        /** Whether it counts today. */
        public boolean live() {
            return endedBy == null;
        }

        private Place ended(@Nullable UUID by) {
            return new Place(appointmentId, reviewId, personRef, role, sourceEventId, by);
        }

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
    public int version() {
        return 2;
    }

    @Override
    public Class<Place> row() {
        return Place.class;
    }

    /** What began in error never was; what ended in error goes on. */
    private static void undo(Place place, UUID marked, Rows<Place> rows) {
        if (place.sourceEventId().equals(marked)) {
            rows.remove(place.key());
        } else if (marked.equals(place.endedBy())) {
            rows.put(place.ended(null));
        }
    }

    @Override
    public void on(LoggedEvent event, Rows<Place> rows) {
        if (!(event.payload() instanceof KnownReviewEvent known)) {
            return;
        }
        switch (known) {
            case TeamChangeNoted e
            when e.appointed() ->
                rows.put(new Place(
                        e.appointmentId(),
                        e.reviewId(),
                        e.personRef().value(),
                        e.role().value(),
                        e.sourceEventId(),
                        null));
            case TeamChangeNoted e ->
                rows.change(e.appointmentId().toString(), place -> place.ended(e.sourceEventId()));
            case TeamChangeNotedInError e ->
                rows.inScope(e.reviewId().toString()).forEach(place -> undo(place, e.sourceEventId(), rows));
            case ReviewNoted _,
                    CommissioningNotedInError _,
                    ReviewNotedAnew _,
                    PauseNoted _,
                    DelayNoted _,
                    DelayNotedInError _,
                    ResumptionNoted _,
                    StopNoted _,
                    StopNotedInError _ -> {}
        }
    }
}
