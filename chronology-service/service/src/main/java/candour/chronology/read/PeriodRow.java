package candour.chronology.read;

import candour.chronology.scope.ScopeEvent;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.platform.calendar.London;
import candour.platform.sealed.Sealed;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period that counted (S002-076): the last of them counts.
 *
 * @param termsVersion of the terms of reference it came with, or 0 when the Review Team changed it within them
 * @param since from when it counted
 * @param overruled rules set aside for it, with {@code proportionality} as the reason
 */
public record PeriodRow(
        UUID reviewId,
        int number,
        int termsVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate since,
        @Nullable Sealed reason,
        Set<String> overruled,
        @Nullable Sealed proportionality)
        implements Row {

    public static final ReadModel<PeriodRow> PERIODS =
            new Model<>("chronology-periods", PeriodRow.class, ScopeEvent.class, (told, rows) -> {
                LocalDate day = London.day(told.logged().recordedAt());
                switch (told.event()) {
                    case ScopePeriodSet e ->
                        rows.put(new PeriodRow(
                                e.reviewId(),
                                next(rows, e),
                                e.termsVersion(),
                                e.from(),
                                e.until(),
                                day,
                                null,
                                Set.of(),
                                null));
                    case ScopePeriodChanged e ->
                        rows.put(new PeriodRow(
                                e.reviewId(),
                                next(rows, e),
                                0,
                                e.from(),
                                e.until(),
                                e.on(),
                                e.reason(),
                                e.overruling().rules(),
                                e.overruling().reason()));
                    case ScopeEvent.ScopeOpened _,
                            ScopeEvent.PauseLearnt _,
                            ScopeEvent.ResumptionLearnt _,
                            ScopeEvent.StandingLearnt _,
                            ScopeEvent.AgencyAsked _ -> {}
                }
            });

    private static int next(Rows<PeriodRow> rows, ScopeEvent event) {
        return rows.inScope(event.reviewId().toString()).size() + 1;
    }

    @Override
    public String key() {
        return reviewId + "/" + order();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return String.format("%06d", number);
    }
}
