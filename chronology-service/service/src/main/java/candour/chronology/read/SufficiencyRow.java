package candour.chronology.read;

import candour.chronology.merged.MergeInput;
import candour.chronology.sufficiency.Cause;
import candour.chronology.sufficiency.SufficiencyEvent;
import candour.chronology.sufficiency.SufficiencyEvent.DeclaredSufficient;
import candour.chronology.sufficiency.SufficiencyEvent.SufficiencyOvertaken;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One declaration that the information is sufficient. It stays, whatever comes after it.
 *
 * @param overtakenBy what came up since, or null while it stands
 * @param overruled rules set aside, with {@code allTheSame} as the reason
 */
public record SufficiencyRow(
        UUID reviewId,
        int declaration,
        List<MergeInput> restsOn,
        List<Code> missing,
        int openGaps,
        List<UUID> criticalGaps,
        int familySources,
        @Nullable Sealed statement,
        Set<String> overruled,
        @Nullable String overruledAs,
        @Nullable Sealed allTheSame,
        LocalDate on,
        @Nullable Overtaken overtakenBy)
        implements Row {

    /** @param causeId the gap, entry or import, or null */
    public record Overtaken(
            Cause cause, @Nullable Code agency, @Nullable UUID causeId, LocalDate on) {}

    public static final ReadModel<SufficiencyRow> SUFFICIENCY =
            new Model<>("information-sufficiency", SufficiencyRow.class, SufficiencyEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case DeclaredSufficient e -> rows.put(of(e));
                    case SufficiencyOvertaken e ->
                        rows.change(
                                key(e.reviewId(), e.declaration()),
                                row -> row.overtaken(new Overtaken(e.cause(), e.agency(), e.causeId(), e.on())));
                }
            });

    private static SufficiencyRow of(DeclaredSufficient e) {
        return new SufficiencyRow(
                e.reviewId(),
                e.declaration(),
                e.restsOn(),
                e.missing(),
                e.openGaps(),
                e.criticalGaps(),
                e.familySources().size(),
                e.statement(),
                e.overruling().rules(),
                e.overruling().role(),
                e.overruling().reason(),
                e.on(),
                null);
    }

    private SufficiencyRow overtaken(Overtaken by) {
        return new SufficiencyRow(
                reviewId,
                declaration,
                restsOn,
                missing,
                openGaps,
                criticalGaps,
                familySources,
                statement,
                overruled,
                overruledAs,
                allTheSame,
                on,
                by);
    }

    private static String key(UUID reviewId, int declaration) {
        return reviewId + "/" + declaration;
    }

    @Override
    public String key() {
        return key(reviewId, declaration);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return String.format("%06d", declaration);
    }
}
