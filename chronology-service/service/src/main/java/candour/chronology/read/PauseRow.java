package candour.chronology.read;

import candour.chronology.scope.ScopeEvent;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a review was paused.
 *
 * @param from first day, or null when it was not told
 * @param until the day it went on, or null while it lasts or when it was not told
 */
public record PauseRow(
        UUID pauseId,
        UUID reviewId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Row {

    public static final ReadModel<PauseRow> PAUSES =
            new Model<>("chronology-pauses", PauseRow.class, ScopeEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case PauseLearnt e -> rows.put(new PauseRow(e.pauseId(), e.reviewId(), e.on(), null));
                    case ResumptionLearnt e ->
                        e.pauseIds()
                                .forEach(id -> rows.change(
                                        id.toString(),
                                        row -> new PauseRow(row.pauseId, row.reviewId, row.from, e.on())));
                    case ScopeOpened _, ScopePeriodSet _, ScopePeriodChanged _, StandingLearnt _, AgencyAsked _ -> {}
                }
            });

    @Override
    public String key() {
        return pauseId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }
}
