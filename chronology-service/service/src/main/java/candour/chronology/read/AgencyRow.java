package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.AgencyChronologyEvent.EarlierSummaryWritten;
import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one agency has come. */
public record AgencyRow(
        UUID reviewId,
        Code agency,
        Stage stage,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        @Nullable Code lead,
        @Nullable Sealed returnReasons)
        implements Row {

    public static final ReadModel<AgencyRow> AGENCIES =
            new Model<>("agency-chronologies", AgencyRow.class, AgencyChronologyEvent.class, (told, rows) -> {
                var event = told.event();
                var unknown = new AgencyRow(
                        event.reviewId(), event.agency(), Stage.UNKNOWN, 0, null, null, null, null, null, null);
                rows.put(rows.find(unknown.key()).orElse(unknown).after(event));
            });

    private AgencyRow after(AgencyChronologyEvent event) {
        return switch (event) {
            case ChronologyRequested e ->
                new AgencyRow(
                        reviewId,
                        agency,
                        stage == Stage.UNKNOWN ? Stage.REQUESTED : stage,
                        version,
                        e.from(),
                        e.until(),
                        e.dueOn(),
                        submittedOn,
                        lead,
                        returnReasons);
            case ChronologyReopened e ->
                new AgencyRow(
                        reviewId,
                        agency,
                        stage == Stage.ACCEPTED ? Stage.SUBMITTED : stage,
                        version,
                        e.from(),
                        e.until(),
                        e.dueOn(),
                        submittedOn,
                        lead,
                        returnReasons);
            case EarlierSummaryWritten _ -> this;
            case AgencyLeadNominated e ->
                new AgencyRow(
                        reviewId, agency, stage, version, from, until, dueOn, submittedOn, e.person(), returnReasons);
            case ChronologySubmitted e -> at(Stage.SUBMITTED, e.version(), e.on(), null);
            case ChronologyReturned e -> at(Stage.RETURNED, e.version(), submittedOn, e.reasons());
            case ChronologyAccepted e -> at(Stage.ACCEPTED, e.version(), submittedOn, null);
            case ChronologyCorrected e -> at(stage, e.version(), submittedOn, returnReasons);
        };
    }

    private AgencyRow at(Stage next, int nextVersion, @Nullable LocalDate submitted, @Nullable Sealed reasons) {
        return new AgencyRow(reviewId, agency, next, nextVersion, from, until, dueOn, submitted, lead, reasons);
    }

    public boolean handedIn() {
        return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
    }

    public static String key(UUID reviewId, Code agency) {
        return AgencyChronology.id(reviewId, agency);
    }

    @Override
    public String key() {
        return key(reviewId, agency);
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
