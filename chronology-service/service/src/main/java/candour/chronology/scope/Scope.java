package candour.chronology.scope;

import candour.chronology.scope.ScopeEvent.AgencyAsked;
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
 * @param agencies whose chronologies were asked for, in that order
 */
public record Scope(
        boolean opened,
        Standing standing,
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
            new Scope(false, Standing.RUNNING, 0, null, null, null, List.of()));

    static Scope evolve(Scope was, ScopeEvent event) {
        return switch (event) {
            case ScopeOpened e ->
                new Scope(true, was.standing, was.termsVersion, was.from, was.until, e.incident(), was.agencies);
            case ScopePeriodSet e ->
                new Scope(was.opened, was.standing, e.termsVersion(), e.from(), e.until(), was.incident, was.agencies);
            case StandingLearnt e ->
                new Scope(was.opened, e.standing(), was.termsVersion, was.from, was.until, was.incident, was.agencies);
            case AgencyAsked e ->
                new Scope(
                        was.opened,
                        was.standing,
                        was.termsVersion,
                        was.from,
                        was.until,
                        was.incident,
                        with(was.agencies, e.agency()));
        };
    }

    private static List<Code> with(List<Code> agencies, Code agency) {
        List<Code> more = new ArrayList<>(agencies);
        more.add(agency);
        return List.copyOf(more);
    }
}
