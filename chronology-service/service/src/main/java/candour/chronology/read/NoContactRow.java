package candour.chronology.read;

import candour.chronology.nocontact.NoContactEvent;
import candour.chronology.nocontact.NoContactEvent.NoContactStated;
import candour.chronology.nocontact.NoContactEvent.NoContactWithdrawn;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch in which an agency says that it had no contact. */
public record NoContactRow(
        UUID statementId,
        UUID reviewId,
        Code agency,
        LocalDate from,
        LocalDate until,
        @Nullable Sealed account,
        LocalDate on,
        boolean withdrawn)
        implements Row {

    public static final ReadModel<NoContactRow> NO_CONTACTS =
            new Model<>("chronology-no-contacts", NoContactRow.class, NoContactEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case NoContactStated e ->
                        rows.put(new NoContactRow(
                                e.statementId(),
                                e.reviewId(),
                                e.agency(),
                                e.from(),
                                e.until(),
                                e.account(),
                                e.on(),
                                false));
                    case NoContactWithdrawn e -> rows.change(e.statementId().toString(), NoContactRow::takenBack);
                }
            });

    private NoContactRow takenBack() {
        return new NoContactRow(statementId, reviewId, agency, from, until, account, on, true);
    }

    @Override
    public String key() {
        return statementId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return agency.value() + "/" + from;
    }
}
