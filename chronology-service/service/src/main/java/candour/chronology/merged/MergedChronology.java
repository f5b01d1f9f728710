package candour.chronology.merged;

import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command: the latest version issued.
 *
 * @param version 0 until the first merge
 */
public record MergedChronology(
        int version,
        List<MergeInput> inputs,
        List<Code> missing,
        @Nullable Code digest,
        boolean stale) {

    public static final Fold<MergedChronology, MergedEvent> FOLD = new Fold<>(
            "merged-chronology",
            MergedEvent.class,
            MergedEvent::reviewId,
            MergedChronology::evolve,
            new MergedChronology(0, List.of(), List.of(), null, false));

    static MergedChronology evolve(MergedChronology was, MergedEvent event) {
        return switch (event) {
            case ChronologyMerged e -> new MergedChronology(e.version(), e.inputs(), e.missing(), e.digest(), false);
            case MergeBecameStale _ -> new MergedChronology(was.version, was.inputs, was.missing, was.digest, true);
        };
    }

    /** That agency's chronology is part of the latest version. */
    public boolean includes(Code agency) {
        return inputs.stream().anyMatch(input -> input.agency().equals(agency));
    }
}
