package candour.chronology.read;

import candour.chronology.scope.Pauses;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopeEvent;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.scope.Standing;
import candour.chronology.time.EventTime;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the chronologies of a review are to cover. */
public record ScopeRow(
        UUID reviewId,
        @Nullable UUID committeeId,
        Standing told,
        Pauses paused,
        int termsVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable EventTime incident)
        implements Row {

    public static final ReadModel<ScopeRow> SCOPES =
            new Model<>("chronology-scopes", ScopeRow.class, ScopeEvent.class, (told, rows) -> {
                var was = rows.find(told.event().reviewId().toString())
                        .orElse(new ScopeRow(
                                told.event().reviewId(), null, Standing.RUNNING, Pauses.NONE, 0, null, null, null));
                rows.put(was.after(told.event()));
            });

    private ScopeRow after(ScopeEvent event) {
        return switch (event) {
            case ScopeOpened e ->
                new ScopeRow(reviewId, e.committeeId(), told, paused, termsVersion, from, until, e.incident());
            case ScopePeriodSet e ->
                new ScopeRow(reviewId, committeeId, told, paused, e.termsVersion(), e.from(), e.until(), incident);
            case ScopePeriodChanged e ->
                new ScopeRow(reviewId, committeeId, told, paused, termsVersion, e.from(), e.until(), incident);
            case PauseLearnt e -> standing(told, paused.with(e.pauseId()));
            case ResumptionLearnt e -> standing(told, paused.without(e.pauseIds()));
            case StandingLearnt e -> standing(e.standing(), paused);
            case AgencyAsked _ -> this;
        };
    }

    private ScopeRow standing(Standing now, Pauses pauses) {
        return new ScopeRow(reviewId, committeeId, now, pauses, termsVersion, from, until, incident);
    }

    /** Whether the review goes on. */
    public Standing standing() {
        return told == Standing.RUNNING ? paused.standing() : told;
    }

    public ScopePeriod period() {
        return new ScopePeriod(from, until);
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
