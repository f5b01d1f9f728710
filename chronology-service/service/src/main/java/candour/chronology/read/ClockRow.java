package candour.chronology.read;

import candour.chronology.chase.Asked;
import candour.chronology.chase.Steps;
import candour.chronology.scope.Pauses;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopeEvent;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.Standing;
import candour.chronology.scope.Standstill;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the agencies' clocks run, and when they stood still. A review nobody told of any pause of runs. */
public record ClockRow(UUID reviewId, Standing told, Pauses paused, Standstill stood) implements Row {

    public static final ReadModel<ClockRow> CLOCKS =
            new Model<>("chronology-clocks", ClockRow.class, ScopeEvent.class, (told, rows) -> {
                switch (told.event()) {
                    case PauseLearnt e -> {
                        ClockRow was = of(rows, e.reviewId());
                        rows.put(was.with(was.paused.with(e.pauseId()), e.on()));
                    }
                    case ResumptionLearnt e -> {
                        ClockRow was = of(rows, e.reviewId());
                        rows.put(was.with(was.paused.without(e.pauseIds()), e.on()));
                    }
                    case StandingLearnt e -> {
                        ClockRow was = of(rows, e.reviewId());
                        rows.put(new ClockRow(e.reviewId(), e.standing(), was.paused, was.stood));
                    }
                    case ScopeEvent.ScopeOpened _,
                            ScopeEvent.ScopePeriodSet _,
                            ScopeEvent.ScopePeriodChanged _,
                            ScopeEvent.AgencyAsked _ -> {}
                }
            });

    /** A clock that always ran. */
    public static ClockRow running(UUID reviewId) {
        return new ClockRow(reviewId, Standing.RUNNING, Pauses.NONE, Standstill.NONE);
    }

    private static ClockRow of(Rows<ClockRow> rows, UUID reviewId) {
        return rows.find(reviewId.toString()).orElse(running(reviewId));
    }

    private ClockRow with(Pauses pauses, @Nullable LocalDate on) {
        return new ClockRow(reviewId, told, pauses, stood.with(pauses, on));
    }

    /** Whether the review goes on. */
    public Standing standing() {
        return told == Standing.RUNNING ? paused.standing() : told;
    }

    /** Days late on that day; while the clock stands, as many as when it stopped. */
    public int daysLate(Asked asked, LocalDate today) {
        LocalDate since = stood.since();
        boolean stands = standing() != Standing.RUNNING && since != null && since.isBefore(today);
        return Steps.daysLate(asked, stood, stands ? since : today);
    }

    @Override
    public String key() {
        return reviewId.toString();
    }

    @Override
    public String scope() {
        return Scope.FOLD.category();
    }
}
