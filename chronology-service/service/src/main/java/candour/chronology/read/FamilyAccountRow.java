package candour.chronology.read;

import candour.chronology.familyaccount.FamilyAccountEvent;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountTakenIn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyAccountWithdrawn;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentLearnt;
import candour.chronology.familyaccount.FamilyAccountEvent.FamilyConsentToldInError;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a relative in the chronology.
 *
 * @param withdrawnOn since when it is out of it, because consent is no longer given; null while it stands
 */
public record FamilyAccountRow(
        UUID entryId,
        UUID reviewId,
        UUID memberRef,
        LocalDate takenInOn,
        @Nullable LocalDate withdrawnOn) implements Row {

    public static final ReadModel<FamilyAccountRow> FAMILY_ACCOUNTS =
            new Model<>("family-accounts", FamilyAccountRow.class, FamilyAccountEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case FamilyAccountTakenIn e ->
                        rows.put(new FamilyAccountRow(e.entryId(), e.reviewId(), e.memberRef(), e.on(), null));
                    case FamilyAccountWithdrawn e ->
                        rows.change(
                                e.entryId().toString(),
                                row -> new FamilyAccountRow(
                                        row.entryId, row.reviewId, row.memberRef, row.takenInOn, e.on()));
                    case FamilyConsentLearnt _, FamilyConsentToldInError _ -> {}
                }
            });

    @Override
    public String key() {
        return entryId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return takenInOn + "/" + entryId;
    }
}
