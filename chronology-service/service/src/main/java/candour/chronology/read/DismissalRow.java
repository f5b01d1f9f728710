package candour.chronology.read;

import candour.chronology.nearduplicate.Dismissal;
import candour.chronology.nearduplicate.DismissalEvent;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateDismissed;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateTakenUpAgain;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two entries of which somebody said that they do not tell of one event, and of which versions. */
public record DismissalRow(
        UUID reviewId,
        UUID one,
        UUID other,
        int oneVersion,
        int otherVersion,
        @Nullable Sealed reason,
        LocalDate on) implements Row {

    public static final ReadModel<DismissalRow> DISMISSALS = new Model<>(
            "chronology-near-duplicates-dismissed", DismissalRow.class, DismissalEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case NearDuplicateDismissed e ->
                        rows.put(new DismissalRow(
                                e.reviewId(),
                                e.one(),
                                e.other(),
                                e.oneVersion(),
                                e.otherVersion(),
                                e.reason(),
                                e.on()));
                    case NearDuplicateTakenUpAgain e -> rows.remove(Dismissal.id(e.one(), e.other()));
                }
            });

    @Override
    public String key() {
        return Dismissal.id(one, other);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
