package candour.chronology.scope;

import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodChanged;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of a review to decide about its chronologies.
 *
 * @param told how it stands, but for pauses: stopped, or not
 * @param paused what it is paused for
 * @param clock the days on which it stood still
 * @param agencies whose chronologies were asked for, in that order
 */
public record Scope(
        boolean opened,
        Standing told,
        Pauses paused,
        Standstill clock,
        Agreed agreed,
        @Nullable EventTime incident,
        List<Code> agencies) {

    public static final Fold<Scope, ScopeEvent> FOLD = new Fold<>(
            "chronology-scope",
            ScopeEvent.class,
            ScopeEvent::reviewId,
            Scope::evolve,
            new Scope(false, Standing.RUNNING, Pauses.NONE, Standstill.NONE, Agreed.NOTHING, null, List.of()));

    /** Whether the review goes on. */
    public Standing standing() {
        return told == Standing.RUNNING ? paused.standing() : told;
    }

    public int termsVersion() {
        return agreed.termsVersion();
    }

    /** First day to cover, or null when it is open. */
    public @Nullable LocalDate from() {
        return agreed.counts().from();
    }

    /** Last day to cover, or null when it is open. */
    public @Nullable LocalDate until() {
        return agreed.counts().until();
    }

    static Scope evolve(Scope was, ScopeEvent event) {
        return switch (event) {
            case ScopeOpened e ->
                new Scope(true, was.told, was.paused, was.clock, was.agreed, e.incident(), was.agencies);
            case ScopePeriodSet e -> was.agreed(Agreed.terms(e.termsVersion(), new ScopePeriod(e.from(), e.until())));
            case ScopePeriodChanged e -> was.agreed(was.agreed.changed(new ScopePeriod(e.from(), e.until())));
            case PauseLearnt e -> was.pauses(was.paused.with(e.pauseId()), e.on());
            case ResumptionLearnt e -> was.pauses(was.paused.without(e.pauseIds()), e.on());
            case StandingLearnt e ->
                new Scope(was.opened, e.standing(), was.paused, was.clock, was.agreed, was.incident, was.agencies);
            case AgencyAsked e ->
                new Scope(
                        was.opened,
                        was.told,
                        was.paused,
                        was.clock,
                        was.agreed,
                        was.incident,
                        with(was.agencies, e.agency()));
        };
    }

    private Scope agreed(Agreed now) {
        return new Scope(opened, told, paused, clock, now, incident, agencies);
    }

    private Scope pauses(Pauses now, @Nullable LocalDate on) {
        return new Scope(opened, told, now, clock.with(now, on), agreed, incident, agencies);
    }

    private static List<Code> with(List<Code> agencies, Code agency) {
        List<Code> more = new ArrayList<>(agencies);
        more.add(agency);
        return List.copyOf(more);
    }
}
