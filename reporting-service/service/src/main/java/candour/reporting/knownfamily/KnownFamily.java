package candour.reporting.knownfamily;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNotedInError;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The family as far as this service has been told: references and states, never who they are.
 *
 * @param members how each stands to taking part
 */
public record KnownFamily(Set<UUID> noted, Map<UUID, Code> members, List<ConsentNoted> consents) {

    private static final String REMOVED = "REMOVED";
    private static final String USE = "USE_IN_ANALYSIS";
    private static final String GIVEN = "GIVEN";

    /** How its events become its state. */
    public static final Fold<KnownFamily, KnownFamilyEvent> FOLD = new Fold<>(
            "known-family",
            KnownFamilyEvent.class,
            KnownFamilyEvent::reviewId,
            KnownFamily::evolve,
            new KnownFamily(Set.of(), Map.of(), List.of()));

    /** Everyone whose view on publication is to be sought, whether or not they take part (S002-159). */
    public Set<UUID> toConsult() {
        return members.entrySet().stream()
                .filter(each -> !each.getValue().value().equals(REMOVED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether what this person has said may be used: whoever is not a relative decides for themselves elsewhere; a
     * relative has said yes to it, and neither taken it back nor let it run out. Silence is no yes (S001-32, X-07).
     */
    public boolean mayUseWordsOf(@Nullable Code person) {
        if (person == null || members.keySet().stream().map(UUID::toString).noneMatch(person.value()::equals)) {
            return true;
        }
        return consents.stream()
                .filter(each -> each.memberRef().toString().equals(person.value()))
                .filter(each -> each.purpose().value().equals(USE))
                .reduce((_, later) -> later)
                .filter(each -> each.status().value().equals(GIVEN))
                .isPresent();
    }

    static KnownFamily evolve(KnownFamily was, KnownFamilyEvent event) {
        var noted = new HashSet<>(was.noted);
        noted.add(event.sourceEventId());
        var members = new HashMap<>(was.members);
        var consents = new ArrayList<>(was.consents);
        switch (event) {
            case ParticipationNoted e -> members.put(e.memberRef(), e.status());
            case ConsentNoted e -> consents.add(e);
            case ConsentNotedInError e ->
                consents.removeIf(each -> each.sourceEventId().equals(e.markedSourceId()));
        }
        return new KnownFamily(Set.copyOf(noted), Map.copyOf(members), List.copyOf(consents));
    }
}
