package candour.chronology.scope;

import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
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
 * @param agencies whose chronologies were asked for, in that order
 */
public record Scope(
        boolean opened,
        Standing told,
        Pauses paused,
        int termsVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable EventTime incident,
        List<Code> agencies) {

    public static final Fold<Scope, ScopeEvent> FOLD = new Fold<>(
            "chronology-scope",
            ScopeEvent.class,
            ScopeEvent::reviewId,
            Scope::evolve,
            new Scope(false, Standing.RUNNING, Pauses.NONE, 0, null, null, null, List.of()));

    /** Whether the review goes on. */
    public Standing standing() {
        return told == Standing.RUNNING ? paused.standing() : told;
    }

    static Scope evolve(Scope was, ScopeEvent event) {
        return switch (event) {
            case ScopeOpened e ->
                new Scope(
                        true, was.told, was.paused, was.termsVersion, was.from, was.until, e.incident(), was.agencies);
            case ScopePeriodSet e ->
                new Scope(
                        was.opened,
                        was.told,
                        was.paused,
                        e.termsVersion(),
                        e.from(),
                        e.until(),
                        was.incident,
                        was.agencies);
            case PauseLearnt e -> was.standing(was.told, was.paused.with(e.pauseId()));
            case ResumptionLearnt e -> was.standing(was.told, was.paused.without(e.pauseIds()));
            case StandingLearnt e -> was.standing(e.standing(), was.paused);
            case AgencyAsked e ->
                new Scope(
                        was.opened,
                        was.told,
                        was.paused,
                        was.termsVersion,
                        was.from,
                        was.until,
                        was.incident,
                        with(was.agencies, e.agency()));
        };
    }

    private Scope standing(Standing now, Pauses pauses) {
        return new Scope(opened, now, pauses, termsVersion, from, until, incident, agencies);
    }

    private static List<Code> with(List<Code> agencies, Code agency) {
        List<Code> more = new ArrayList<>(agencies);
        more.add(agency);
        return List.copyOf(more);
    }
}
