package candour.family.knownreview;

import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who held which role on the review's team, and when: an agreement of last week is theirs who held it then. */
public record KnownTeam(List<Place> places) {

    static final KnownTeam NOBODY = new KnownTeam(List.of());

    /**
     * One person's place.
     *
     * @param began the event of review-service that told of it
     * @param end when and by which event it ended, or null while it has not
     */
    record Place(
            UUID appointmentId,
            Code person,
            Code role,
            LocalDate from,
            UUID began,
            @Nullable End end) {

        private boolean holds(String wanted, LocalDate day) {
            return role.value().equals(wanted) && !day.isBefore(from) && (end == null || !day.isAfter(end.on()));
        }

        private Place ended(@Nullable End how) {
            return new Place(appointmentId, person, role, from, began, how);
        }
    }

    /** The end of a place: its last day, and the event of review-service that told of it. */
    record End(UUID by, LocalDate on) {}

    /** Whether this person held the role on that day. */
    public boolean holds(Code person, String role, LocalDate day) {
        return places.stream().anyMatch(place -> place.person().equals(person) && place.holds(role, day));
    }

    /** Whether anybody held the role on that day. */
    public boolean has(String role, LocalDate day) {
        return places.stream().anyMatch(place -> place.holds(role, day));
    }

    KnownTeam after(TeamChangeNoted change) {
        if (!change.appointed()) {
            var end = new End(change.sourceEventId(), change.effective());
            return each(place -> place.appointmentId().equals(change.appointmentId()) && place.end() == null
                    ? place.ended(end)
                    : place);
        }
        var place = new Place(
                change.appointmentId(),
                change.personRef(),
                change.role(),
                change.effective(),
                change.sourceEventId(),
                null);
        return new KnownTeam(Stream.concat(places.stream(), Stream.of(place)).toList());
    }

    /** What began in error never was; what ended in error goes on. */
    KnownTeam without(UUID sourceEventId) {
        return new KnownTeam(places.stream()
                .filter(place -> !place.began().equals(sourceEventId))
                .map(place -> place.end() != null && place.end().by().equals(sourceEventId) ? place.ended(null) : place)
                .toList());
    }

    private KnownTeam each(Function<Place, Place> how) {
        return new KnownTeam(places.stream().map(how).toList());
    }
}
