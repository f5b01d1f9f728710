package candour.chronology.gap;

import candour.chronology.gap.GapEvent.FurtherInformationRequested;
import candour.chronology.gap.GapEvent.GapAssigned;
import candour.chronology.gap.GapEvent.GapClosed;
import candour.chronology.gap.GapEvent.GapIdentified;
import candour.chronology.gap.GapEvent.GapReopened;
import candour.chronology.gap.GapEvent.GapWeighed;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gaps of one review, by id: few, and looked at together when the information is declared sufficient. */
public record Gaps(Map<UUID, Gap> known) {

    /**
     * Just enough of one.
     *
     * @param asked an agency was asked for what would fill it
     */
    public record Gap(
            boolean open,
            boolean critical,
            boolean asked,
            @Nullable Code person) {}

    public static final Fold<Gaps, GapEvent> FOLD =
            new Fold<>("information-gaps", GapEvent.class, GapEvent::reviewId, Gaps::evolve, new Gaps(Map.of()));

    /** How many are open. */
    public int open() {
        return Math.toIntExact(known.values().stream().filter(Gap::open).count());
    }

    /** Those that are open and critical. */
    public List<UUID> openCritical() {
        return known.entrySet().stream()
                .filter(each -> each.getValue().open() && each.getValue().critical())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static Gaps evolve(Gaps was, GapEvent event) {
        Gap gap = was.known.getOrDefault(event.gapId(), new Gap(true, false, false, null));
        return was.with(
                event.gapId(),
                switch (event) {
                    case GapIdentified e -> new Gap(true, e.critical(), false, null);
                    case GapWeighed e -> new Gap(gap.open, e.critical(), gap.asked, gap.person);
                    case GapAssigned e -> new Gap(gap.open, gap.critical, gap.asked, e.person());
                    case FurtherInformationRequested _ -> new Gap(gap.open, gap.critical, true, gap.person);
                    case GapClosed _ -> new Gap(false, gap.critical, gap.asked, gap.person);
                    case GapReopened _ -> new Gap(true, gap.critical, gap.asked, gap.person);
                });
    }

    private Gaps with(UUID gapId, Gap gap) {
        var more = new TreeMap<>(known);
        more.put(gapId, gap);
        return new Gaps(Map.copyOf(more));
    }
}
