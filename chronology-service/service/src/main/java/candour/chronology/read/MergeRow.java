package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a merged chronology, for ever. */
public record MergeRow(
        UUID reviewId,
        int version,
        List<MergeInput> inputs,
        List<Code> missing,
        Code digest,
        int entryCount,
        int setAside,
        long leaf,
        LocalDate on,
        boolean superseded,
        List<Changed> changedSince)
        implements Row {

    /** What has changed since it was issued. */
    public record Changed(
            Code agency, Change change, @Nullable UUID changedId, LocalDate on) {}

    public static final ReadModel<MergeRow> MERGES =
            new Model<>("merged-chronologies", MergeRow.class, MergedEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case ChronologyMerged e -> {
                        rows.change(key(e.reviewId(), e.version() - 1), row -> row.now(true, row.changedSince));
                        rows.put(new MergeRow(
                                e.reviewId(),
                                e.version(),
                                e.inputs(),
                                e.missing(),
                                e.digest(),
                                e.entryCount(),
                                e.setAside(),
                                e.leaf(),
                                e.on(),
                                false,
                                List.of()));
                    }
                    case MergeBecameStale e -> rows.change(key(e.reviewId(), e.version()), row -> row.changed(e));
                }
            });

    private MergeRow changed(MergeBecameStale e) {
        List<Changed> all = new ArrayList<>(changedSince);
        all.add(new Changed(e.agency(), e.change(), e.changedId(), e.on()));
        return now(superseded, all);
    }

    private MergeRow now(boolean nextSuperseded, List<Changed> nextChanged) {
        return new MergeRow(
                reviewId,
                version,
                inputs,
                missing,
                digest,
                entryCount,
                setAside,
                leaf,
                on,
                nextSuperseded,
                nextChanged);
    }

    /** ISSUED, STALE or SUPERSEDED (B4). */
    public String state() {
        return superseded ? "SUPERSEDED" : changedSince.isEmpty() ? "ISSUED" : "STALE";
    }

    public static String key(UUID reviewId, int version) {
        return reviewId + "/" + version;
    }

    @Override
    public String key() {
        return key(reviewId, version);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return String.format("%06d", version);
    }
}
