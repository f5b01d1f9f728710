package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.RequestReference;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;

/** A request as an agency's system names it: by the reference the agency was given with its due day (R27). */
public record RequestReferenceRow(UUID reference, UUID reviewId, Code agency, LocalDate dueOn) implements Row {

    public static final ReadModel<RequestReferenceRow> REQUEST_REFERENCES =
            new Model<>("request-references", RequestReferenceRow.class, AgencyChronologyEvent.class, (told, rows) -> {
                if (told.event() instanceof ChronologyRequested e)
                    rows.put(new RequestReferenceRow(
                            RequestReference.of(e.reviewId(), e.agency()), e.reviewId(), e.agency(), e.dueOn()));
            });

    @Override
    public String key() {
        return reference.toString();
    }
}
