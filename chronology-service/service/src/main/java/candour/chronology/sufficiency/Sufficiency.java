package candour.chronology.sufficiency;

import candour.chronology.merged.MergeInput;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param latest the latest declaration, or null before the first
 * @param overtaken something came up after it
 */
public record Sufficiency(@Nullable DeclaredSufficient latest, boolean overtaken) {

    public static final Fold<Sufficiency, SufficiencyEvent> FOLD = new Fold<>(
            "information-sufficiency",
            SufficiencyEvent.class,
            SufficiencyEvent::reviewId,
            Sufficiency::evolve,
            new Sufficiency(null, false));

    static Sufficiency evolve(Sufficiency was, SufficiencyEvent event) {
        return switch (event) {
            case DeclaredSufficient e -> new Sufficiency(e, false);
            case SufficiencyOvertaken _ -> new Sufficiency(was.latest, true);
        };
    }

    /** What is stored beside something that came up: nothing where nothing was declared, or that is overtaken already. */
    public List<SufficiencyOvertaken> overtaken(UUID reviewId, Cause cause, UUID causeId, LocalDate on) {
        return latest == null || overtaken
                ? List.of()
                : List.of(new SufficiencyOvertaken(reviewId, latest.declaration(), cause, null, causeId, on));
    }

    /** Which version of that agency's chronology it rests on; 0 when none. */
    int restsOn(Code agency) {
        return latest == null
                ? 0
                : latest.restsOn().stream()
                        .filter(input -> input.agency().equals(agency))
                        .mapToInt(MergeInput::version)
                        .findAny()
                        .orElse(0);
    }
}
