package candour.chronology.chase;

import candour.chronology.chase.ChaseEvent.RequestBecameOverdue;
import candour.chronology.chase.ChaseEvent.RequestChased;
import candour.chronology.chase.ChaseEvent.RequestEscalated;
import candour.chronology.chase.ChaseEvent.RequestReminded;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide what follows. Except for the chases, each part names the day given that it was about.
 *
 * @param toldChairOn when it was taken to the Chair
 * @param lastChasedOn the latest day on which the agency was chased
 */
public record Chase(
        @Nullable LocalDate remindedOf,
        @Nullable LocalDate overdueOf,
        @Nullable LocalDate chairOf,
        @Nullable LocalDate toldChairOn,
        @Nullable LocalDate committeeOf,
        int chases,
        @Nullable LocalDate lastChasedOn) {

    /** Nothing was followed up. */
    public static final Chase NONE = new Chase(null, null, null, null, null, 0, null);

    public static final Fold<Chase, ChaseEvent> FOLD =
            new Fold<>("request-chase", ChaseEvent.class, ChaseEvent::requestId, Chase::evolve, NONE);

    /** The same for a read model. */
    public static Chase evolve(Chase was, ChaseEvent event) {
        return switch (event) {
            case RequestReminded e ->
                new Chase(
                        e.dueOn(),
                        was.overdueOf,
                        was.chairOf,
                        was.toldChairOn,
                        was.committeeOf,
                        was.chases,
                        was.lastChasedOn);
            case RequestBecameOverdue e ->
                new Chase(
                        was.remindedOf,
                        e.dueOn(),
                        was.chairOf,
                        was.toldChairOn,
                        was.committeeOf,
                        was.chases,
                        was.lastChasedOn);
            case RequestChased e ->
                new Chase(
                        was.remindedOf,
                        was.overdueOf,
                        was.chairOf,
                        was.toldChairOn,
                        was.committeeOf,
                        e.number(),
                        later(was.lastChasedOn, e.chasedOn()));
            case RequestEscalated e ->
                switch (e.to()) {
                    case CHAIR -> was.takenTo(e.dueOn(), e.on(), was.committeeOf);
                    case COMMITTEE -> was.takenTo(was.chairOf, was.toldChairOn, e.dueOn());
                };
        };
    }

    private Chase takenTo(@Nullable LocalDate chair, @Nullable LocalDate chairOn, @Nullable LocalDate committee) {
        return new Chase(remindedOf, overdueOf, chair, chairOn, committee, chases, lastChasedOn);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
