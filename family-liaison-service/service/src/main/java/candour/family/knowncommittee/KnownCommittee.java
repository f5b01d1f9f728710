package candour.family.knowncommittee;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee's people, as far as this service has been told.
 *
 * @param noted the events of review-service that were taken in
 */
public record KnownCommittee(Set<UUID> noted, List<Place> places) {

    /** Somebody acted for it from that day on, and until that day or, when null, until today. */
    record Place(
            Code person,
            Code role,
            LocalDate from,
            @Nullable LocalDate until) {
        private boolean is(CommitteeAssignmentNoted e) {
            return person.equals(e.personRef()) && role.equals(e.role()) && until == null;
        }
    }

    /** How its events become its state. */
    public static final Fold<KnownCommittee, KnownCommitteeEvent> FOLD = new Fold<>(
            "known-committee",
            KnownCommitteeEvent.class,
            KnownCommitteeEvent::committeeId,
            KnownCommittee::evolve,
            new KnownCommittee(Set.of(), List.of()));

    /** Whether this person acted for it in that role on that day. */
    public boolean has(Code person, String role, LocalDate day) {
        return places.stream()
                .anyMatch(place -> place.person().equals(person)
                        && place.role().value().equals(role)
                        && !day.isBefore(place.from())
                        && (place.until() == null || !day.isAfter(place.until())));
    }

    private static KnownCommittee evolve(KnownCommittee was, KnownCommitteeEvent event) {
        var noted = new HashSet<>(was.noted);
        noted.add(event.sourceEventId());
        var places = new ArrayList<>(was.places);
        switch (event) {
            case CommitteeAssignmentNoted e
            when e.assigned() -> places.add(new Place(e.personRef(), e.role(), e.effective(), null));
            case CommitteeAssignmentNoted e ->
                places.replaceAll(place ->
                        place.is(e) ? new Place(place.person(), place.role(), place.from(), e.effective()) : place);
        }
        return new KnownCommittee(Set.copyOf(noted), List.copyOf(places));
    }
}
