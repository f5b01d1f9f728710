package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.agencychronology.AgencyChronologyEvent.EarlierSummaryWritten;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;

/** What an agency says of its involvement before the period, as last revised (S002-077). */
public record EarlierSummaryRow(UUID reviewId, Code agency, int revision, Sealed summary, LocalDate writtenOn)
        implements Row {

    public static final ReadModel<EarlierSummaryRow> EARLIER_SUMMARIES =
            new Model<>("earlier-summaries", EarlierSummaryRow.class, AgencyChronologyEvent.class, (told, rows) -> {
                if (told.event() instanceof EarlierSummaryWritten e)
                    rows.put(new EarlierSummaryRow(e.reviewId(), e.agency(), e.revision(), e.summary(), e.on()));
            });

    @Override
    public String key() {
        return AgencyRow.key(reviewId, agency);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
