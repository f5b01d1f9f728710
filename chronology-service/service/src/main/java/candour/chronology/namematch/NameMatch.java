package candour.chronology.namematch;

import candour.chronology.namematch.NameMatchEvent.NameMatchAnswered;
import candour.chronology.namematch.NameMatchEvent.NameMatchRaised;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param entryVersion which version of the entry the question is about; 0 when there is none
 * @param answer null while the question is open
 */
public record NameMatch(
        int entryVersion, boolean whole, @Nullable Answer answer) {

    /** Whether the entry is about the member of the team. */
    public enum Answer {
        THE_SAME_PERSON,
        SOMEBODY_ELSE
    }

    public static final Fold<NameMatch, NameMatchEvent> FOLD = new Fold<>(
            "chronology-name-match",
            NameMatchEvent.class,
            event -> id(event.entryId(), event.person()),
            NameMatch::evolve,
            new NameMatch(0, false, null));

    /** The stream's id: one question per entry and person, whatever signs the person's reference is written with. */
    public static String id(UUID entryId, Code person) {
        return entryId + ":" + UUID.nameUUIDFromBytes(person.value().getBytes(StandardCharsets.UTF_8));
    }

    static NameMatch evolve(NameMatch was, NameMatchEvent event) {
        return switch (event) {
            case NameMatchRaised e -> new NameMatch(e.entryVersion(), e.whole(), null);
            case NameMatchAnswered e -> new NameMatch(was.entryVersion, was.whole, e.answer());
        };
    }
}
